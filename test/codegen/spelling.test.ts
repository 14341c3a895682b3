/** A generated schema converts UUIDs to lower case, wherever they are. Other keywords check the text as it was sent. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/codegen/read/json.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';
import { zodOf } from './support/zod-of.ts';

const small = '0195a5b2-7d3c-7abc-8def-0123456789ab';
const capital = small.toUpperCase();
const id = { type: 'string', format: 'uuid' };

function parse(schema: JsonObject, value: unknown) {
  const document = patched(baseDocument(), { components: { schemas: { Id: id, Thing: schema } } });
  const { model, faults } = modelOf(document);
  expect(faults.all).toEqual([]);
  return zodOf(model)['Thing']?.safeParse(value);
}

const words = { en: 'Words.', ko: '낱말.' };

describe('a UUID in capital letters', () => {
  it.each<[string, JsonObject, unknown, unknown]>([
    ['alone', id, capital, small],
    ['of another component', { $ref: '#/components/schemas/Id' }, capital, small],
    ['that may be null', { type: ['string', 'null'], format: 'uuid' }, capital, small],
    ['that may be null, given as null', { type: ['string', 'null'], format: 'uuid' }, null, null],
    ['in a list', { type: 'array', items: id }, [capital, small], [small, small]],
    [
      'in an object in a list',
      { type: 'array', items: { type: 'object', properties: { id } } },
      [{ id: capital }],
      [{ id: small }],
    ],
    ['in a free map', { type: 'object', additionalProperties: id }, { any: capital }, { any: small }],
    ['beside a number', { oneOf: [{ type: 'integer' }, id] }, capital, small],
    ['with a pattern', { ...id, pattern: '^0195A', 'x-pattern-text': words }, capital, small],
    ['with a forbidden value in small letters', { ...id, not: { const: small } }, capital, small],
  ])('%s is parsed into small letters', (_where, schema, value, expected) => {
    expect(parse(schema, value)).toMatchObject({ success: true, data: expected });
  });

  it('breaks a pattern or `not` that capital letters break', () => {
    expect(parse({ ...id, pattern: '^0195a', 'x-pattern-text': words }, capital)?.success).toBe(false);
    expect(parse({ ...id, not: { const: capital } }, capital)?.success).toBe(false);
  });

  it('uniqueItems ignores the case of UUIDs', () => {
    expect(parse({ type: 'array', items: id, uniqueItems: true }, [capital, small])?.success).toBe(false);
  });
});
