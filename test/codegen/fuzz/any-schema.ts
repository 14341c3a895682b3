import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/codegen/read/json.ts';
import { stringFormats } from '../../../src/codegen/model/schema.ts';

/**
 * Names that most objects already have in JavaScript, and names with special characters in quoted strings and JSON
 * pointers.
 */
export const hostileNames = [
  'a',
  'b',
  'c',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  'a/b~c',
  "it's",
  '이름',
  '\u{1F600}',
  '$ref',
];
export const patterns = ['^[a-z]+$', 'a', '\\d{2}', '^\\p{L}*$', '^.$', '_', '^(?:x|y/z)?$', '[^"\']'];
const constants: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  '',
  'a',
  '1',
  '\u{1F600}',
  [],
  [1],
  [1, true],
  {},
  { a: 1 },
  { b: 2, a: 1 },
  { a: [{}] },
];

type Keywords = fc.Arbitrary<JsonObject>;

const name = fc.constantFrom(...hostileNames);
/** The empty name is left out: AJV 8.20 does not report a missing property with that name. */
const names = fc.uniqueArray(fc.constantFrom(...hostileNames.filter((known) => known !== '')), {
  minLength: 1,
  maxLength: 3,
});
const count = fc.nat(3);
const record = (model: Readonly<Record<string, fc.Arbitrary<Json>>>): Keywords =>
  fc
    .record(model, { requiredKeys: [] })
    .map((value) =>
      Object.fromEntries(Object.entries(value).flatMap(([key, given]) => (given === undefined ? [] : [[key, given]]))),
    );
/** Adds a keyword to one schema in four. A schema with all keywords at once would accept no value. */
const sometimes = (part: Keywords): Keywords =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<JsonObject>({}) }, { weight: 1, arbitrary: part });
const sparse = (model: Readonly<Record<string, fc.Arbitrary<Json>>>): Keywords =>
  fc
    .tuple(...Object.entries(model).map(([keyword, value]) => sometimes(value.map((given) => ({ [keyword]: given })))))
    .map(merged);
const merged = (parts: readonly JsonObject[]): JsonObject => Object.assign({}, ...parts);
/** `{ [name]: value }` with an own property even where the name is `__proto__`. */
const named = (values: fc.Arbitrary<Json>, key: fc.Arbitrary<string> = name): fc.Arbitrary<Json> =>
  fc.array(fc.tuple(key, values), { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries));
const ordered = (lower: string, upper: string): Keywords =>
  fc.tuple(count, count, fc.nat(3)).map(([low, more, which]) => ({
    ...(which & 1 ? { [lower]: low } : {}),
    ...(which & 2 ? { [upper]: low + more } : {}),
  }));

const text = fc
  .tuple(
    ordered('minLength', 'maxLength'),
    sparse({ pattern: fc.constantFrom(...patterns), format: fc.constantFrom(...stringFormats) }),
  )
  .map(merged);
const number = sparse({
  minimum: fc.constantFrom(-1.5, 0, 2),
  maximum: fc.constantFrom(0, 3, 1e300),
  exclusiveMinimum: fc.constantFrom(-1, 0),
  exclusiveMaximum: fc.constantFrom(1, 2.5),
  multipleOf: fc.constantFrom(1, 2, 0.1, 0.01, 0.5, 1e-8, 1.5, 3),
});

const { schema } = fc.letrec<Record<'schema' | 'object' | 'array' | 'composed', Json>>((tie) => {
  const inner = tie('schema');
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom<Json>(
        true,
        false,
        {},
        { $ref: '#' },
        { $ref: '#/$defs/one' },
        { $ref: '#one' },
        { $ref: '#/$defs/t%C3%AAte~1~0' },
      ),
      text.map(typed('string')),
      number.map(typed('number', 'integer')),
      fc.constantFrom<Json>(
        { type: 'boolean' },
        { type: 'null' },
        { type: ['string', 'null'] },
        { type: ['integer', 'array'] },
      ),
      fc.oneof(
        fc.constantFrom(...constants).map((value) => ({ const: value })),
        fc
          .uniqueArray(fc.constantFrom(...constants), { minLength: 1, maxLength: 3 })
          .map((values) => ({ enum: values })),
      ),
      tie('object'),
      tie('array'),
      tie('composed'),
    ),
    object: fc
      .tuple(
        sparse({
          properties: named(inner),
          additionalProperties: inner,
          patternProperties: named(inner, fc.constantFrom(...patterns)),
          propertyNames: inner,
          required: names,
          unevaluatedProperties: inner,
        }),
        sparse({ dependentRequired: named(names), dependentSchemas: named(inner) }),
        ordered('minProperties', 'maxProperties'),
        record({ properties: named(inner), required: names }),
      )
      .map(merged)
      .map(typed('object')),
    array: fc
      .tuple(
        sparse({
          items: inner,
          prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
          uniqueItems: fc.boolean(),
          contains: inner,
          unevaluatedItems: inner,
        }),
        ordered('minContains', 'maxContains'),
        ordered('minItems', 'maxItems'),
      )
      .map(merged)
      .map(apart)
      .map(typed('array')),
    composed: fc
      .tuple(
        sparse({
          allOf: branches(inner),
          anyOf: branches(inner),
          oneOf: branches(inner),
          ...Object.fromEntries(['not', 'if', 'then', 'else'].map((keyword) => [keyword, inner])),
        }),
        fc.oneof(
          branches(inner).map((list) => ({ anyOf: list })),
          branches(inner).map((list) => ({ oneOf: list })),
          branches(inner).map((list) => ({ allOf: list })),
          inner.map((value) => ({ not: value })),
        ),
        fc.oneof(text, number, fc.constant({})),
      )
      .map(merged),
  };
});

/**
 * Avoids two bugs of AJV 8.20. If a list is empty, `contains` without a limit keeps the result of the previous list. If
 * a list is short, keywords beside `prefixItems` are skipped or expect the type of `items`.
 */
function apart(keywords: JsonObject): JsonObject {
  const { contains, maxContains = 99, prefixItems, items, ...others } = keywords;
  const counted = contains === undefined ? {} : { contains, maxContains };
  const positions = {
    ...(prefixItems === undefined ? {} : { prefixItems }),
    ...(items === undefined ? {} : { items }),
  };
  return prefixItems === undefined
    ? { ...others, ...counted, ...positions }
    : { ...others, ...counted, allOf: [positions] };
}

function branches(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(inner, { minLength: 1, maxLength: 3 });
}

/** Most schemas get a `type`. The others only constrain values of one type and accept all values of other types. */
function typed(...types: readonly string[]): (keywords: JsonObject) => JsonObject {
  return (keywords) => {
    const turn = Object.keys(keywords).length % (types.length + 1);
    const type = types[turn];
    return type === undefined ? keywords : { ...keywords, type };
  };
}

/**
 * Complete JSON Schemas made of every keyword that single schemas may use, with circular references and hostile names.
 */
export const anySchema: fc.Arbitrary<Json> = fc
  .tuple(schema, schema, schema)
  .map(([root, one, two]) =>
    typeof root === 'object' && root !== null && !Array.isArray(root)
      ? { ...root, $defs: { one: { $anchor: 'one', allOf: [one] }, 'tête/~': two } }
      : root,
  );
