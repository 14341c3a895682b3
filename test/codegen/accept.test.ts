import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/codegen/read/json.ts';
import { ajvOf } from './support/ajv-of.ts';
import { modelWith } from './support/small-contract.ts';
import { zodOf } from './support/zod-of.ts';

const named = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const text = { type: 'string' };
const closed = { additionalProperties: false };

/** Schemas that a contract may contain, with values that fit and values that do not. */
const cases: Readonly<Record<string, readonly [schema: JsonObject, valid: readonly Json[], invalid: readonly Json[]]>> =
  {
    'null among the types': [{ type: ['string', 'null'], minLength: 1 }, ['a', null], ['', 1]],
    not: [{ type: 'integer', not: { enum: [3, 5] } }, [4], [3, 5, '4']],
    'not, for null as well': [{ type: ['string', 'null'], not: { type: 'null' } }, ['a'], [null]],
    'not over a closed object': [
      named({ a: text, b: text }, { ...closed, not: { required: ['a', 'b'] } }),
      [{ a: '' }, {}],
      [{ a: '', b: '' }],
    ],
    dependentRequired: [
      named({ a: text, b: text }, { ...closed, dependentRequired: { a: ['b'] } }),
      [{ b: '' }, { a: '', b: '' }],
      [{ a: '' }],
    ],
    'a union with a discriminator': [
      {
        type: 'object',
        discriminator: { propertyName: 'kind' },
        oneOf: [
          named({ kind: { type: 'string', const: 'a' }, size: { type: 'integer' } }, { required: ['kind'] }),
          named({ kind: { type: 'string', const: 'b' }, name: text }, { required: ['kind', 'name'] }),
        ],
      },
      [{ kind: 'a' }, { kind: 'a', size: 1 }, { kind: 'b', name: '' }],
      [{}, { kind: 'c' }, { kind: 'b' }, { kind: 'a', size: '1' }, null, 'a'],
    ],
    'a reference or null': [
      named(
        { child: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] } },
        { required: ['child'], ...closed },
      ),
      [{ child: null }, { child: { child: null } }],
      [{}, { child: {} }, { child: 0 }],
    ],
    anyOf: [
      {
        anyOf: [
          { type: 'integer', maximum: 5 },
          { type: 'number', minimum: 3 },
        ],
      },
      [1, 4, 9.5],
      [2.5, '1'],
    ],
    'an open object': [named({ a: text }, { required: ['a'] }), [{ a: '' }, { a: '', b: 1 }], [{ b: 1 }, { a: 1 }, []]],
    'a closed object': [named({ a: text }, closed), [{}, { a: '' }], [{ b: 1 }, { a: '', b: 1 }, null]],
    'an object with any content': [{ type: 'object', additionalProperties: true }, [{}, { a: 1 }], [[], 'a', null]],
    'minimum and exclusiveMaximum': [
      { type: 'number', minimum: -1, exclusiveMaximum: 2 },
      [-1, 1.999, 0],
      [-1.001, 2, '0'],
    ],
    'integers of 32 bits': [{ type: 'integer', format: 'int32' }, [2147483647, -2147483648, 1], [2147483648, 1.5]],
    oneOf: [
      {
        oneOf: [
          { type: 'integer', maximum: 5 },
          { type: 'number', minimum: 3 },
        ],
      },
      [1, 9.5],
      [4, 2.5],
    ],
    'allOf with unevaluatedProperties': [
      {
        allOf: [named({ a: text }, { required: ['a'] }), named({ b: text }, { required: ['b'] })],
        unevaluatedProperties: false,
      },
      [{ a: '', b: '' }],
      [{ a: '' }, { a: '', b: '', c: '' }],
    ],
    'allOf, with a property that a sibling declares': [
      { allOf: [named({ a: text })], required: ['a'], properties: { b: text } },
      [{ a: '', c: 1 }],
      [{ b: '' }, { a: 1 }],
    ],
    'allOf, with a closed branch that refuses properties of its siblings': [
      { allOf: [named({ a: text, c: text }, closed), named({ a: text, b: { type: 'integer' } })] },
      [{}, { a: '' }, { a: '', c: '' }],
      [{ b: 1 }, { a: '', b: 1 }, { d: 1 }, { b: null }],
    ],
    'allOf with two closed branches, which accept only their common properties': [
      { allOf: [named({ a: text, c: text }, closed), named({ a: text, b: text }, closed)] },
      [{}, { a: '' }],
      [{ b: '' }, { c: '' }],
    ],
    'allOf beside additionalProperties: false': [
      {
        allOf: [named({ a: { oneOf: [{ $ref: '#/components/schemas/NewBook' }, { type: 'null' }] } })],
        type: 'object',
        properties: { b: text },
        additionalProperties: false,
      },
      [{}, { b: '' }],
      [{ a: { title: 'x' } }, { a: null }, { b: 1 }],
    ],
    'additionalProperties with a schema': [
      named({ a: text }, { additionalProperties: { type: 'integer' } }),
      [{ a: '', b: 1 }],
      [{ a: '', b: '' }, { a: 1 }],
    ],
    'an enum of several types': [{ enum: ['a', 1, true, null] }, ['a', 1, true, null], ['1', 0, false]],
    const: [{ const: 'a' }, ['a'], ['b', 1]],
    'multipleOf with a fraction': [{ type: 'number', multipleOf: 0.25 }, [0.75, -1, 0], [0.3]],
    'multipleOf with an integer': [{ type: 'integer', multipleOf: 15 }, [30, 0, -15], [20, 7.5]],
    'minProperties and maxProperties': [
      named({ a: text, b: text }, { ...closed, minProperties: 1, maxProperties: 1 }),
      [{ a: '' }],
      [{}, { a: '', b: '' }],
    ],
    'uniqueItems with nested values': [
      { type: 'array', uniqueItems: true, items: named({ a: { type: 'array', items: text } }, closed) },
      [[{ a: [] }, { a: [''] }]],
      [[{ a: ['x'] }, { a: ['x'] }]],
    ],
    'contains with limits': [
      { type: 'array', items: { type: 'integer' }, contains: { minimum: 5 }, minContains: 1, maxContains: 2 },
      [
        [1, 5],
        [5, 6],
      ],
      [[], [1], [5, 6, 7]],
    ],
    'patterns with Unicode classes': [
      { type: 'string', pattern: '^\\p{L}+$', 'x-pattern-text': { en: 'Letters.', ko: '글자.' } },
      ['가나', 'é'],
      ['1', ''],
    ],
    'lengths in code points': [{ type: 'string', minLength: 1, maxLength: 1 }, ['\u{1F600}', 'a'], ['', '\u{1F600}a']],
    'instants with offsets': [
      { type: 'string', format: 'date-time' },
      ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.5+09:00'],
      ['2026-03-02T09:00:00', '2026-02-30T09:00:00Z'],
    ],
    'dates, e-mail addresses, URIs and UUIDs': [
      {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'email' },
          { type: 'string', format: 'uri' },
          { type: 'string', format: 'uuid' },
        ],
      },
      ['2024-02-29', 'a@b.c', 'https://a/b?c=%20', '0195a5b2-7d3c-7abc-8def-0123456789ab'],
      ['2023-02-29', 'a b', 'a@'],
    ],
    'times, hosts and durations': [
      {
        anyOf: [
          { type: 'string', format: 'time' },
          { type: 'string', format: 'ipv6' },
          { type: 'string', format: 'duration' },
        ],
      },
      ['09:30:00+09:00', '::1', 'P1DT2H'],
      ['25:00:00Z', ':::', 'P'],
    ],
    'a schema that refers to itself': [
      named({ child: { $ref: '#/components/schemas/Thing' } }, closed),
      [{}, { child: { child: {} } }],
      [{ child: { other: {} } }, { child: [] }],
    ],
  };

describe('every supported keyword', () => {
  it('is enforced: size and media type of a file in a form', () => {
    const { model, faults } = modelWith({
      Picture: { type: 'string', contentMediaType: 'image/png, image/jpeg', maxLength: 5 },
      Any: { type: 'string', format: 'binary' },
    });
    expect(faults.all).toEqual([]);
    const { Picture: picture, Any: any } = zodOf(model);
    const file = (content: string, type: string): File => new File([content], 'name', { type });
    expect(
      [
        file('12345', 'image/png'),
        file('', 'image/jpeg'),
        file('123456', 'image/png'),
        file('1', 'image/gif'),
        '12345',
        null,
      ].map((value) => picture?.safeParse(value).success),
    ).toEqual([true, true, false, false, false, false]);
    expect([file('123456', ''), 'text'].map((value) => any?.safeParse(value).success)).toEqual([true, false]);
  });

  for (const [name, [schema, valid, invalid]] of Object.entries(cases)) {
    it(`is enforced: ${name}`, () => {
      const { model, faults } = modelWith({ Thing: schema });
      expect(faults.all).toEqual([]);
      const made = zodOf(model)['Thing'];
      const ajv = ajvOf(
        {
          Thing: schema,
          NewBook: { type: 'object', required: ['title'], additionalProperties: false, properties: { title: text } },
        },
        ['Thing'],
      );
      for (const [values, verdict] of [
        [valid, true],
        [invalid, false],
      ] as const) {
        expect(values.map((value) => made?.safeParse(value).success)).toEqual(values.map(() => verdict));
        expect(values.map((value) => ajv('Thing', value))).toEqual(values.map(() => verdict));
      }
    });
  }
});
