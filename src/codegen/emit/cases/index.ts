import { defaultsFile } from '../../model/derive-examples.ts';
import type { ContractModel, ExampleModel, OperationModel } from '../../model/operation.ts';
import { objectOf } from '../../read/json.ts';
import { formatJsonLines, type EmittedFile } from '../file.ts';
import { makeAccessCases } from './access.ts';
import { chooseBase, completeRequest } from './base.ts';
import { makeBoundaryCases } from './boundaries.ts';
import { makeBreachCases } from './breaches.ts';
import type { Tools } from './breach/walk.ts';
import type { Case, CaseFile } from './case.ts';
import { emitFrameCases } from './frames.ts';
import { findKnownExample } from './known.ts';
import { makeOracle } from './oracle.ts';
import { makeProtocolCases } from './protocol.ts';
import { makeRepeatingCases } from './repeating.ts';
import { makeSampler } from './sample.ts';
import { makeSpellingCases } from './spelling.ts';
import { makeHostileCases } from './texts.ts';

/**
 * `cases/<tag>/<operationId>.json` and `cases/realtime/<channel>.json`: the contract tests of all operations and
 * channels, as data.
 */
export function emitCases(model: ContractModel): EmittedFile[] {
  const tools: Tools = { model, sampler: makeSampler(model), oracle: makeOracle(model) };
  return [
    ...model.operations.map((operation) => ({
      path: `cases/${operation.tag}/${operation.id}.json`,
      text: formatJsonLines(makeCaseFile(operation, tools)),
    })),
    ...model.channels.map((channel) => emitFrameCases(channel, tools)),
  ];
}

function makeCaseFile(operation: OperationModel, tools: Tools): CaseFile {
  const base = chooseBase(operation);
  const complete = completeRequest(operation, base, tools);
  const breaches = makeBreachCases(operation, complete, tools);
  const cases = [
    ...operation.examples.map(makeExampleCase),
    ...makeProtocolCases(tools.model, operation),
    ...makeAccessCases(tools.model, operation, base),
    ...breaches.cases,
    ...makeRepeatingCases(operation, base),
    ...makeSpellingCases(operation, base, tools),
    ...makeBoundaryCases(operation, complete, tools),
    ...makeHostileCases(operation, complete, tools),
  ];
  return {
    operation: operation.id,
    tag: operation.tag,
    method: operation.method.toUpperCase(),
    path: operation.path,
    access: operation.access,
    sends: operation.body?.media[0]?.type ?? null,
    separators: findSeparators(operation),
    base,
    complete,
    cases: cases
      .toSorted((one, other) => (one.status ?? 999) - (other.status ?? 999))
      .map(({ status, name, ...others }) => ({ status, name, ...others })),
    gaps: [...breaches.gaps],
  };
}

function makeExampleCase({ name, file, summary, status, as, scenario, request, response }: ExampleModel): Case {
  const known = findKnownExample(status);
  return {
    status,
    name: `${name}: ${summary}`,
    ...(known === undefined ? {} : { known }),
    act: 'example',
    example: name,
    as,
    scenario,
    request,
    ...(file === defaultsFile ? { isDerived: true, response: omitTexts(response) } : { response }),
  };
}

/** Leaves out the texts of the catalogue: another wording changes no case. */
function omitTexts({ headers, body }: ExampleModel['response']): ExampleModel['response'] {
  const { title: _title, detail: _detail, userMessage: _userMessage, ...rest } = objectOf(body);
  return { headers, body: rest };
}

function findSeparators({ parameters }: OperationModel): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name, codec }): [string, string][] =>
      codec.kind === 'list' && codec.separator !== null ? [[name, codec.separator]] : [],
    ),
  );
}
