import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { findBodyComponents } from '../../src/codegen/model/graph.ts';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { ajvOf } from './support/ajv-of.ts';
import { acceptedDifference } from './support/accepted-differences.ts';
import { valuesFor } from './support/values.ts';
import { weaker } from './support/weaker.ts';
import { zodOf } from './support/zod-of.ts';

const root = join(import.meta.dirname, '../..');
const model: ContractModel = JSON.parse(readFileSync(join(root, 'generated/model/operations.json'), 'utf8'));
const document = JSON.parse(readFileSync(join(root, 'generated/contract/openapi.json'), 'utf8'));
const accepts = ajvOf(document.components.schemas);
const hasFile = (name: string) => JSON.stringify(model.components[name]).includes('"kind":"file"');
const names = nonEmpty([...findBodyComponents(model)].filter((name) => !hasFile(name)).sort(), 'request bodies');

/** Values on which zod and AJV disagree. */
function disagreements(name: string, parses: (value: unknown) => boolean): unknown[] {
  const component = model.components[name];
  if (component === undefined) throw new Error(`no component ${name}`);
  const schema: unknown = document.components.schemas[name];
  const agree = (_schema: unknown, value: unknown) => parses(value) === accepts(name, value);
  return valuesFor(model, component).filter(
    (value) => !agree(schema, value) && acceptedDifference({ schema, value, ours: parses(value), agree }) === null,
  );
}

describe('the generated schema of a request body', () => {
  for (const name of names) {
    it(`of ${name} accepts the same values as AJV, plain and compiled`, async () => {
      const module: Record<string, z.ZodMiniType> = await import(join(root, `generated/schemas/${name}.ts`));
      for (const form of [name, `compiled${name}`]) {
        expect(disagreements(name, (value) => module[form]?.safeParse(value).success ?? false)).toEqual([]);
      }
    });
  }

  it('is tested with at least one value that fits', () => {
    const neverFits = names.filter(
      (name) => !valuesFor(model, model.components[name] ?? { kind: 'boolean' }).some((value) => accepts(name, value)),
    );
    expect(neverFits).toEqual([]);
  });

  for (const name of names) {
    it(`of ${name} disagrees with AJV if any one of its constraints is removed`, () => {
      const component = model.components[name];
      if (component === undefined) throw new Error(`no component ${name}`);
      const unnoticed = nonEmpty(weaker(component, model.components), 'weaker schemas').filter(({ schema }) => {
        const changed = zodOf({ components: { ...model.components, [name]: schema } });
        return disagreements(name, (value) => changed[name]?.safeParse(value).success ?? false).length === 0;
      });
      expect(unnoticed.map(({ lost }) => lost)).toEqual([]);
    });
  }
});
