/**
 * Checks that the cases detect a missing constraint. The test removes each constraint of each request schema, one at a
 * time. For each removed constraint, at least one case must fail.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBodySchema, findPlace } from '../../src/codegen/emit/cases/base.ts';
import type { CaseFile, RequestParts } from '../../src/codegen/emit/cases/case.ts';
import { makeSampler, type Sampler } from '../../src/codegen/emit/cases/sample.ts';
import { endpointPath } from '../../src/codegen/emit/endpoints.ts';
import type { ContractModel, OperationModel } from '../../src/codegen/model/operation.ts';
import { referencesOf } from '../../src/codegen/model/schema.ts';
import type { EndpointContract } from '../../src/platform/http/contract.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { equivalent } from './mutation/equivalent.ts';
import { noticedBy, tooStrictFor } from './mutation/judge.ts';
import { loader, reachableFrom } from './mutation/modules.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';

interface Subject {
  readonly module: string;
  readonly className: string;
  readonly file: CaseFile;
  readonly complete: RequestParts;
  /** Schema modules that check the requests of this operation. */
  readonly schemas: readonly string[];
}

let subjects: Subject[] = [];

beforeAll(() => {
  const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
  const sampler = makeSampler(model);
  subjects = model.operations.map((operation) => subjectOf(operation, sampler));
});

describe('contract cases', () => {
  it('agree with the generated checks', () => {
    const load = loader();
    const wrong = nonEmpty(subjects, 'operations').flatMap((subject) =>
      noticedBy(contractOf(subject, load), subject.file, subject.complete).map(
        (name) => `${subject.file.operation}: ${name}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('at a boundary pass the generated checks', () => {
    const load = loader();
    const strict = nonEmpty(subjects, 'operations').flatMap((subject) =>
      tooStrictFor(contractOf(subject, load), subject.file, subject.complete).map(
        (name) => `${subject.file.operation}: ${name}`,
      ),
    );
    expect(strict).toEqual([]);
  });

  it('fail for every constraint that is removed', () => {
    const modules = new Set(subjects.flatMap(({ module, schemas }) => [module, ...schemas]));
    const mutants = [...modules].sort().flatMap(mutantsOf);
    const survivors = mutants.filter((mutant) => !isNoticed(mutant)).map(({ owner, name }) => `${owner}: ${name}`);
    expect(mutants.length).toBeGreaterThan(100);
    const isExcused = (name: string) => equivalent.some(({ survivor }) => survivor.test(name));
    expect(
      mayBeEmpty(survivors, 'that no mutant survives is what the test wants').filter((name) => !isExcused(name)),
      'No case fails without these constraints.',
    ).toEqual([]);
    const unused = equivalent.filter(({ survivor }) => !survivors.some((name) => survivor.test(name)));
    expect(unused, 'Take these out of mutation/equivalent.ts.').toEqual([]);
  });
});

function isNoticed(mutant: Mutant): boolean {
  const load = loader(mutant.path, mutant.text);
  const concerned = subjects.filter(({ module, schemas, file }) =>
    module === mutant.path ? file.operation === mutant.owner : schemas.includes(mutant.path),
  );
  return concerned.some((subject) => noticedBy(contractOf(subject, load), subject.file, subject.complete).length > 0);
}

function subjectOf(operation: OperationModel, sampler: Sampler): Subject {
  const { id, tag } = operation;
  const file = JSON.parse(readFileSync(`generated/cases/${tag}/${id}.json`, 'utf8')) as CaseFile;
  const roots = [...(operation.body?.media ?? []), ...operation.parameters].flatMap(({ schema }) =>
    referencesOf(schema),
  );
  return {
    module: `generated/server/endpoints/${endpointPath(operation)}`,
    className: `${id.charAt(0).toUpperCase()}${id.slice(1)}Endpoint`,
    file,
    complete: withoutVariables(operation, file.complete, sampler),
    schemas: [...new Set(roots.flatMap((name) => reachableFrom(`generated/schemas/${name}.ts`)))],
  };
}

function withoutVariables(operation: OperationModel, parts: RequestParts, sampler: Sampler): RequestParts {
  const concrete = { path: { ...parts.path }, query: { ...parts.query }, headers: { ...parts.headers } };
  for (const parameter of operation.parameters) {
    const values = concrete[findPlace(parameter)];
    const given = values[parameter.name];
    if (given !== undefined) values[parameter.name] = sampler.fillVariables(parameter.schema, given);
  }
  const schema = findBodySchema(operation);
  return schema === null || parts.body === undefined
    ? concrete
    : { ...concrete, body: sampler.fillVariables(schema, parts.body) };
}

/** Returns the contract of the endpoint from the module that `load` returns. */
function contractOf({ module, className }: Subject, load: ReturnType<typeof loader>): EndpointContract {
  const Endpoint = load(module)[className] as new () => { contract: EndpointContract };
  return new Endpoint().contract;
}
