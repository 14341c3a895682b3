import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectOf, type JsonObject } from '../../src/codegen/read/json.ts';
import { mayBeEmpty, nonEmpty } from '../support/nonempty.ts';
import { runsOf } from '../support/property.ts';
import { compare } from './fuzz/compare.ts';
import { anySchema } from './fuzz/any-schema.ts';
import { acceptedDifference } from './support/accepted-differences.ts';
import { ajvOf } from './support/ajv-of.ts';
import { randomSchema } from './support/random-schema.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';
import { valuesFor } from './support/values.ts';
import { zodOf } from './support/zod-of.ts';

const tree = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    children: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/Tree' } },
  },
};

/** Values on which the generated schemas and AJV disagree, for each of these schemas. */
function disagreements(schemas: readonly JsonObject[]): {
  readonly pairs: number;
  readonly found: readonly { schema: JsonObject; value: unknown }[];
} {
  const things = new Map(schemas.map((schema, at) => [`Thing${at}`, schema]));
  const document = patched(baseDocument(), { components: { schemas: { Tree: tree } } });
  const components = Object.assign(objectOf(objectOf(document['components'])['schemas']), Object.fromEntries(things));
  const { model, faults } = modelOf(document);
  // The generator refuses a rule over whole values beside an open object. It must accept every other schema.
  for (const { pointer, reason } of mayBeEmpty(
    faults.all,
    'most drawn schemas are taken; the number of compared values is asserted',
  )) {
    expect(reason).toContain('needs every property');
    things.delete(pointer.split('/')[3] ?? '');
  }
  const made = zodOf(model);
  const accepts = ajvOf(components, [...things.keys()]);
  let pairs = 0;
  const found = [...things].flatMap(([name, schema]) => {
    const values = valuesFor(model, model.components[name] ?? { kind: 'boolean' }).slice(0, 400);
    pairs += values.length;
    const ours = (value: unknown) => made[name]?.safeParse(value).success ?? false;
    const agree = (_schema: unknown, value: unknown) => ours(value) === accepts(name, value);
    const wrong = values.filter(
      (value) => !agree(schema, value) && acceptedDifference({ schema, value, ours: ours(value), agree }) === null,
    );
    return wrong.map((value) => ({ schema, value }));
  });
  return { pairs, found };
}

describe('a generated schema', () => {
  it('agrees with AJV for random combinations of the keywords of the contract', () => {
    const runs = runsOf({ sampled: 5, full: 15 });
    let pairs = 0;
    const agrees = fc.property(fc.array(randomSchema, { minLength: 8, maxLength: 8 }), (schemas) => {
      const result = disagreements(schemas);
      pairs += result.pairs;
      expect(result.found).toEqual([]);
    });
    fc.assert(agrees, runs);
    expect(pairs).toBeGreaterThan(334 * runs.numRuns);
  });

  it('agrees with AJV for random JSON Schemas: without types, recursive, with hostile names and values', () => {
    const results = fc.sample(anySchema, { seed: 20260302, numRuns: 450 }).map((schema, at) => compare(schema, at, 25));
    expect(nonEmpty(results, 'comparisons').flatMap(({ disagreements }) => disagreements)).toEqual([]);
    const sum = (of: (result: (typeof results)[number]) => number) =>
      results.reduce((total, result) => total + of(result), 0);
    expect(sum(({ pairs }) => pairs)).toBeGreaterThan(10_000);
    // Enough values must fit: a schema that accepts no value proves little.
    expect(sum(({ fitting }) => fitting)).toBeGreaterThan(3000);
    expect(results.filter(({ refused }) => refused.length > 0).length).toBeLessThan(60);
  });
});
