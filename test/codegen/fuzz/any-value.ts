import { isObject, listOf, objectOf, type Json } from '../../../src/codegen/read/json.ts';
import { hostileNames } from './any-schema.ts';

/**
 * Returns a generator of numbers from 0 up to, but not including, 1. The same random seed gives the same numbers
 * (mulberry32).
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const own = (text: string): Json => JSON.parse(text);

/** Values that an attacker may send. */
export const hostileValues: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  1.5,
  0.1,
  0.3,
  0.07,
  4.02,
  12391239123,
  1e20,
  1e300,
  -1e300,
  5e-324,
  2 ** 53,
  2 ** 53 + 2,
  own('1e400'),
  own('1.0'),
  '',
  'a',
  'aa',
  'abc',
  '1',
  '12',
  'true',
  'null',
  ' ',
  '\u{1F600}',
  '\u{1F600}\u{1F600}',
  'e\u0301',
  '\ud800',
  'a\udc00',
  '\u0000',
  '한글',
  '__proto__',
  'constructor',
  '2026-03-02',
  '2026-02-30',
  '0000-02-29',
  '2024-02-29',
  '2026-03-02T09:00:00Z',
  '2026-03-02t09:00:00.5+09:00',
  '2016-12-31T23:59:60Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:00:00',
  '09:00:00Z',
  '23:59:60Z',
  '09:00',
  'P1Y2M',
  'PT',
  'P1W',
  'mina@example.com',
  'a@b',
  '.a@b.c',
  'https://example.com/a?b=c#d',
  'http://a:99999/',
  'a:b',
  '//x',
  '/a b',
  'x y:z',
  '%',
  '0195a5b2-7d3c-7abc-8def-0123456789ab',
  '0195A5B2-7D3C-0ABC-0DEF-0123456789AB',
  '127.0.0.1',
  '256.1.1.1',
  '::1',
  '1::2::3',
  'example.com',
  '-a.b',
  '/a/~0',
  '/~2',
  [],
  [1],
  [1, 1],
  [1, true],
  [0, false],
  ['1', 1],
  [null],
  [0, -0],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [[1], [1]],
  [[], {}],
  [1, 'a', null, {}],
  {},
  { a: 1 },
  { b: 'a' },
  { a: null, b: [] },
  { '': 1 },
  { 0: 'a', length: 1 },
  { constructor: 1 },
  { toString: 'a', hasOwnProperty: 1 },
  { toJSON: 1 },
  { $ref: '#' },
  own('{"__proto__":1}'),
  own('{"__proto__":{"a":1}}'),
  own('{"a":{"__proto__":"a"},"constructor":{"prototype":1}}'),
  own(`${'['.repeat(8)}1${']'.repeat(8)}`),
  own(`${'{"a":'.repeat(8)}{}${'}'.repeat(8)}`),
];

/** Returns a random value for a schema: one that fits, one that misses by one step, or one with a hostile part. */
export function valueFor(schema: Json, whole: Json, random: () => number, depth = 0): Json {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (!isObject(schema) || depth > 5 || random() < 0.12) return pick(hostileValues) ?? null;
  const inside = (part: Json | undefined): Json => valueFor(part ?? true, whole, random, depth + 1);
  const ways: (() => Json)[] = [];
  const kinds = [schema['type'] ?? []].flat();
  const { $ref } = schema;
  if (typeof $ref === 'string')
    ways.push(() =>
      inside($ref === '#' ? whole : objectOf(objectOf(whole)['$defs'])[$ref.endsWith('one') ? 'one' : 'tête/~']),
    );
  if ('const' in schema) ways.push(() => schema['const'] ?? null);
  if ('enum' in schema) ways.push(() => pick(listOf(schema['enum'])) ?? null);
  for (const keyword of ['allOf', 'anyOf', 'oneOf'])
    if (keyword in schema) ways.push(() => inside(pick(listOf(schema[keyword]))));
  for (const keyword of ['not', 'if', 'then', 'else']) if (keyword in schema) ways.push(() => inside(schema[keyword]));
  const has = (type: string, ...keywords: string[]): boolean =>
    kinds.includes(type) || keywords.some((keyword) => keyword in schema);
  if (has('string', 'minLength', 'maxLength', 'pattern', 'format')) {
    const length = Number(schema['minLength'] ?? schema['maxLength'] ?? 1) + Math.floor(random() * 3) - 1;
    ways.push(
      () => (pick(['a', '\u{1F600}', '9']) ?? '').repeat(Math.max(0, length)),
      () => pick(hostileValues.filter((value) => typeof value === 'string')) ?? '',
    );
  }
  if (
    has('number', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum') ||
    kinds.includes('integer')
  ) {
    const edges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
      .map((keyword) => schema[keyword])
      .filter((edge) => typeof edge === 'number');
    ways.push(() => (pick(edges) ?? 1) * (Math.floor(random() * 5) + 1) + (pick([0, 0, 1, -1, 0.5, 0.1]) ?? 0));
  }
  if (has('array', 'items', 'prefixItems', 'contains', 'uniqueItems')) {
    const parts = [schema['items'], schema['contains'], ...listOf(schema['prefixItems'])].filter(
      (part) => part !== undefined,
    );
    ways.push(() => {
      const items = Array.from({ length: Math.floor(random() * 4) }, (_none, index) =>
        inside(listOf(schema['prefixItems'])[index] ?? pick(parts)),
      );
      return random() < 0.3 && items[0] !== undefined ? [...items, structuredClone(items[0])] : items;
    });
  }
  if (
    has(
      'object',
      'properties',
      'patternProperties',
      'additionalProperties',
      'required',
      'propertyNames',
      'dependentRequired',
      'dependentSchemas',
    )
  ) {
    const described = objectOf(schema['properties']);
    const wanted = [
      ...Object.keys(described),
      ...listOf(schema['required']).map(String),
      ...Object.keys(objectOf(schema['dependentRequired'])),
      ...Object.keys(objectOf(schema['dependentSchemas'])),
    ];
    ways.push(() => {
      const present = [...new Set(wanted)]
        .filter(() => random() < 0.75)
        .concat(random() < 0.4 ? (pick(hostileNames) ?? 'a') : []);
      return Object.fromEntries(
        present.map((name) => [
          name,
          inside(Object.hasOwn(described, name) ? described[name] : schema['additionalProperties']),
        ]),
      );
    });
  }
  return pick(ways)?.() ?? pick(hostileValues) ?? null;
}
