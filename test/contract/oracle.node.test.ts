/**
 * Checks the generated cases against the contract itself. AJV reads the bundled document, not the generator's model of
 * it. Without this check, a constraint that the generator misreads is missing from both the generated checks and the
 * cases.
 */
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findBodySchema } from '../../src/codegen/emit/cases/base.ts';
import type { Change } from '../../src/codegen/emit/cases/case.ts';
import { applyChanges } from '../../src/codegen/emit/cases/request-object.ts';
import { makeSampler } from '../../src/codegen/emit/cases/sample.ts';
import type { ContractModel, OperationModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { caseFiles, frameCaseFiles } from './case-files.ts';

const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const sampler = makeSampler(model);
const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')), 'contract');

const withJson = nonEmpty(
  caseFiles().filter(({ sends, complete }) => sends?.endsWith('json') && complete.body !== undefined),
  'operations with a JSON body',
);

describe.each(withJson)('$operation', (file) => {
  const operation = model.operations.find(({ id }) => id === file.operation) as OperationModel;
  const pointer = `${operation.pointer}/requestBody/content/${file.sends?.replaceAll('/', '~1')}/schema`;
  const validate = ajv.compile({ $ref: `contract#${pointer.split('/').map(encodeURIComponent).join('/')}` });
  const isValid = (changes: readonly Change[]) => {
    const schema = findBodySchema(operation);
    const body =
      schema && file.complete.body !== undefined ? sampler.fillVariables(schema, file.complete.body) : undefined;
    return validate(applyChanges({ ...file.complete, ...(body === undefined ? {} : { body }) }, changes).body);
  };

  it('starts from a body that the contract allows', () => {
    expect(isValid([]), JSON.stringify(validate.errors)).toBe(true);
  });

  it('breaks the contract in every breach case and keeps it in every boundary case', () => {
    const wrong = nonEmpty(file.cases, 'cases').flatMap((each) => {
      if (each.act === 'breach' && each.pointer.startsWith('/body')) return isValid([each.change]) ? [each.name] : [];
      if (each.act === 'fit') return isValid([each.change]) ? [] : [each.name];
      return each.act === 'hostile' && !isValid(each.changes) ? [each.name] : [];
    });
    expect(wrong).toEqual([]);
  });
});

interface Channel {
  readonly server?: Readonly<Record<string, { readonly schema: object }>>;
  readonly client?: Readonly<Record<string, { readonly schema: object }>>;
}

describe.each(nonEmpty(frameCaseFiles(), 'channels'))('the channel $channel', ({ channel, cases }) => {
  // References in a frame point to files beside its own. The bundle has the same schemas as components.
  const text = readFileSync(`contract/realtime/${channel}.yaml`, 'utf8').replaceAll(
    /\.\.\/schemas\/(\w+)\.yaml/g,
    'contract#/components/schemas/$1',
  );
  const { server, client } = parse(text) as Channel;
  const frames = { ...server, ...client };

  it.each(nonEmpty(Object.keys(frames), 'frames'))(
    'keeps the contract in the fitting values of the frame %s, and breaks it in every breach',
    (name) => {
      const validate = ajv.compile(frames[name]?.schema ?? false);
      const own = cases.filter((each) => 'frame' in each && each.frame === name);
      expect(own.filter(({ act }) => act === 'fit').length).toBeGreaterThan(0);
      expect(
        nonEmpty(own, 'cases of the frame')
          .filter((each) => 'value' in each && validate(each.value) !== (each.act === 'fit'))
          .map((each) => each.name),
      ).toEqual([]);
    },
  );
});

/** The parts of a schema that are needed to find ids in it. */
interface Described {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly allOf?: readonly Described[];
}

interface Sending {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly schema?: Described }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Described }>> };
}

describe('ids', () => {
  const document = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Sending | Sending['parameters']>>>>;
  };
  const referred = <Node>(reference: string): Node =>
    reference
      .split('/')
      .slice(1)
      // As the document has it.
      .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], document) as Node;
  const hasId = (schema: Described): boolean =>
    schema.$ref !== undefined
      ? hasId(referred<Described>(schema.$ref))
      : schema.format === 'uuid' ||
        [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].some(hasId) ||
        [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].some(hasId);
  const takesId = ({ parameters = [], requestBody }: Sending): boolean =>
    parameters
      .map((parameter) => (parameter.$ref === undefined ? parameter : referred<typeof parameter>(parameter.$ref)))
      .some(({ schema }) => schema !== undefined && hasId(schema)) ||
    Object.values(requestBody?.content ?? {}).some(({ schema }) => hasId(schema));
  const taking = Object.values(document.paths).flatMap(({ parameters = [], ...methods }) =>
    Object.values(methods as Readonly<Record<string, Sending>>)
      .map((sending) => ({ ...sending, parameters: [...(parameters as []), ...(sending.parameters ?? [])] }))
      .filter(takesId)
      .map(({ operationId }) => operationId),
  );

  it('are sent in capital letters too, to every operation that takes one', () => {
    const shown = caseFiles().filter(({ cases }) => cases.some(({ act }) => act === 'capitals'));
    expect(taking.length).toBeGreaterThan(15);
    expect(shown.map(({ operation }) => operation).toSorted()).toEqual(taking.toSorted());
  });
});
