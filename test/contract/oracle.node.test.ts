/**
 * The cases against the contract itself: AJV reads the bundled document, not the generator's model of it. A constraint that
 * the generator misreads would otherwise be missing from the checks and from the cases alike.
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
import { caseFiles, frameCaseFiles } from './case-files.ts';

const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const sampler = makeSampler(model);
const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')), 'contract');

const withJson = caseFiles().filter(({ sends, complete }) => sends?.endsWith('json') && complete.body !== undefined);

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
    const wrong = file.cases.flatMap((each) => {
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

describe.each(frameCaseFiles())('the channel $channel', ({ channel, cases }) => {
  // A frame's references lead to files beside its own; the bundle has them as components.
  const text = readFileSync(`contract/realtime/${channel}.yaml`, 'utf8').replaceAll(
    /\.\.\/schemas\/(\w+)\.yaml/g,
    'contract#/components/schemas/$1',
  );
  const { server, client } = parse(text) as Channel;
  const frames = { ...server, ...client };

  it.each(Object.keys(frames))(
    'keeps the contract in what fits the frame %s, and breaks it in every breach',
    (name) => {
      const validate = ajv.compile(frames[name]?.schema ?? false);
      const own = cases.filter((each) => 'frame' in each && each.frame === name);
      expect(own.filter(({ act }) => act === 'fit').length).toBeGreaterThan(0);
      expect(
        own.filter((each) => 'value' in each && validate(each.value) !== (each.act === 'fit')).map((each) => each.name),
      ).toEqual([]);
    },
  );
});
