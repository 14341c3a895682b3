import fc from 'fast-check';
import { stringFormats } from '../../../src/codegen/model/schema.ts';
import type { JsonObject } from '../../../src/codegen/read/json.ts';

const names = ['a', 'b', 'kind', 'not-a-name', '이름', "it's", 'a/b~c', '0', 'a b', '"', '$ref', 'default'];
const patterns = ['^[a-z]+$', '\\d{2}', '^(?:x|y/z)?$', '^\\p{L}+$', '[^"\']', '^.{2,3}$'];

/** Two integers, the smaller first. Either can be absent. */
function range(lower: string, upper: string, most: number): fc.Arbitrary<JsonObject> {
  return fc.record({ low: fc.nat(most), more: fc.nat(3), which: fc.nat(3) }).map(({ low, more, which }) => ({
    ...(which & 1 ? { [lower]: low } : {}),
    ...(which & 2 ? { [upper]: low + more } : {}),
  }));
}

const merged = (...parts: fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all));
const oneOf = (key: string, values: readonly (string | number)[]): fc.Arbitrary<JsonObject> =>
  fc.constantFrom({}, ...values.map((value) => ({ [key]: value })));

/** Puts a pattern into words, which the generator demands. */
const worded = (schemas: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  schemas.map((schema) =>
    'pattern' in schema ? { ...schema, 'x-pattern-text': { en: 'Words.', ko: '낱말.' } } : schema,
  );

const ruledOut = fc.constantFrom<JsonObject>(
  {},
  { not: { const: 1 } },
  { not: { enum: [0, 'a', null] } },
  { not: { minimum: 2 } },
  { not: { maxLength: 1 } },
);

const text = merged(
  fc.constant({ type: 'string' }),
  fc.oneof(
    merged(range('minLength', 'maxLength', 3), worded(oneOf('pattern', patterns))),
    oneOf('format', stringFormats),
  ),
  ruledOut,
);
const integer = merged(
  fc.constant({ type: 'integer' }),
  range('minimum', 'maximum', 5),
  oneOf('multipleOf', [1, 2, 3]),
  oneOf('format', ['int32']),
  ruledOut,
);
const number = merged(
  fc.constant({ type: 'number' }),
  oneOf('minimum', [-1.5, 0]),
  oneOf('exclusiveMaximum', [2, 0.5]),
  oneOf('exclusiveMinimum', [-2]),
  oneOf('multipleOf', [0.1, 0.5, 2]),
  ruledOut,
);
const literal = fc.oneof(
  fc
    .uniqueArray(
      fc.oneof(fc.constantFrom('a', '', "it's", '\u{1F600}'), fc.integer({ min: -1, max: 2 }), fc.boolean()),
      { minLength: 1, maxLength: 4 },
    )
    .map((values) => ({ enum: values })),
  fc.constantFrom<JsonObject>(
    { const: 'x' },
    { const: 0 },
    { const: false },
    { type: ['string', 'null'], enum: ['a', null] },
  ),
);
const reference = fc.constantFrom(
  { $ref: '#/components/schemas/Tree' },
  { $ref: '#/components/schemas/NewBook' },
  { $ref: '#/components/schemas/Book' },
);

/** Schemas made of every supported keyword, three levels deep at most. */
export const randomSchema: fc.Arbitrary<JsonObject> = fc.letrec<
  Record<'schema' | 'nullable' | 'array' | 'object' | 'union' | 'discriminated' | 'allOf', JsonObject>
>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    integer,
    number,
    literal,
    reference,
    fc.constant({ type: 'boolean' }),
    tie('nullable'),
    tie('array'),
    tie('object'),
    tie('union'),
    tie('discriminated'),
    tie('allOf'),
  ),
  nullable: fc.oneof(
    merged(text, fc.constant({ type: ['string', 'null'] })),
    merged(integer, fc.constant({ type: ['integer', 'null'] })),
    reference.map((schema) => ({ oneOf: [schema, { type: 'null' }] })),
  ),
  array: merged(
    fc.constant({ type: 'array' }),
    tie('schema').map((items) => ({ items })),
    range('minItems', 'maxItems', 2),
    fc.constantFrom<JsonObject>(
      {},
      { uniqueItems: true },
      { contains: { type: 'string' }, maxContains: 99 },
      { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    ),
  ),
  object: objectOf(tie('schema')),
  union: fc
    .tuple(fc.constantFrom('oneOf', 'anyOf'), fc.array(tie('schema'), { minLength: 1, maxLength: 3 }))
    .map(([keyword, branches]) => ({ [keyword]: branches })),
  discriminated: fc.array(objectOf(tie('schema'), true), { minLength: 2, maxLength: 3 }).map((branches) => ({
    type: 'object',
    discriminator: { propertyName: 'kind' },
    oneOf: branches.map((branch, at) => withKind(branch, `kind${at}`)),
  })),
  allOf: fc.tuple(objectOf(tie('schema'), true), fc.boolean(), fc.boolean()).map(([second, closed, branchClosed]) => ({
    ...(closed ? { unevaluatedProperties: false } : {}),
    // The generator refuses a required name that a closed branch forbids.
    allOf: branchClosed
      ? [
          { ...second, required: [] },
          {
            type: 'object',
            additionalProperties: false,
            properties: { pages: { type: 'integer' }, ...firstOf(second) },
          },
        ]
      : [{ $ref: '#/components/schemas/Book' }, second],
  })),
})).schema;

/** The first property of an object. */
function firstOf({ properties }: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties as JsonObject).slice(0, 1)); // as objectOf makes them
}

/** Generates an object schema. With `plain` it has properties only, as `allOf` and discriminators require. */
function objectOf(schema: fc.Arbitrary<JsonObject>, plain = false): fc.Arbitrary<JsonObject> {
  const others = fc.oneof(
    fc.constantFrom<JsonObject>({}, { additionalProperties: false }, { additionalProperties: true }),
    schema.map((value) => ({ additionalProperties: value })),
  );
  return fc
    .record({
      keys: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
      values: fc.array(schema, { minLength: 4, maxLength: 4 }),
      required: fc.nat(15),
      rest: others,
      counts: range('minProperties', 'maxProperties', 2),
      needs: fc.boolean(),
    })
    .map(({ keys, values, required, rest, counts, needs }) => ({
      type: 'object',
      properties: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? {}])),
      required: keys.filter((_key, at) => required & (1 << at)),
      ...(plain ? {} : rest),
      ...(plain || rest['additionalProperties'] === undefined ? {} : counts),
      ...(plain || rest['additionalProperties'] === undefined || !needs
        ? {}
        : { dependentRequired: { [keys[0] ?? 'a']: [keys.at(-1) ?? 'a'] } }),
    }));
}

function withKind(branch: JsonObject, kind: string): JsonObject {
  const { properties, required } = branch as { properties: JsonObject; required: string[] }; // as objectOf makes them
  return {
    ...branch,
    properties: { ...properties, kind: { type: 'string', const: kind } },
    required: [...new Set([...required, 'kind'])],
  };
}
