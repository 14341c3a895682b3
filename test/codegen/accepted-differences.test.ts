import { describe, expect, it } from 'vitest';
import { isUriReference } from '../../src/platform/wire/uri.ts';
import { acceptedDifference, type Disagreement } from './support/accepted-differences.ts';
import { ajvOf } from './support/ajv-of.ts';

const explained = (each: Disagreement) => acceptedDifference(each)?.what ?? null;

const reference = { type: 'string', format: 'uri-reference' };

describe('a disagreement between zod and AJV', () => {
  const schema = { type: 'object', properties: { kind: { const: 'a' }, count: { type: 'number', maximum: 3 } } };
  const value = { kind: { constructor: 1 }, count: 5 };

  it('is accepted if it disappears without the part of the value that is known to be judged differently', () => {
    const agree: Disagreement['agree'] = (_schema, mended) => !JSON.stringify(mended).includes('"constructor"');
    expect(explained({ schema, value, ours: false, agree })).toContain('`constructor`');
  });

  it('is not accepted if it stays without that part, whatever names the schema and the value contain', () => {
    expect(explained({ schema, value, ours: false, agree: () => false })).toBeNull();
    expect(explained({ schema, value: { kind: 'constructor', count: 5 }, ours: false, agree: () => true })).toBeNull();
  });

  it('is accepted for a colon in the first segment of a reference, and for no other fault of that reference', () => {
    const ajv = ajvOf({ Thing: reference });
    const agree: Disagreement['agree'] = (_schema, text) => isUriReference(String(text)) === ajv('Thing', text);
    for (const text of ['24:00', '2026-03-02T09:00:00!', '1:2/3:4']) {
      expect([isUriReference(text), ajv('Thing', text)]).toEqual([false, true]);
      expect(explained({ schema: reference, value: text, ours: false, agree })).toContain('first segment');
    }
    expect(explained({ schema: reference, value: '24:00', ours: false, agree: () => false })).toBeNull();
  });

  it('is not accepted if the two verdicts are swapped', () => {
    const big: Omit<Disagreement, 'ours'> = { schema: { type: 'integer' }, value: 2 ** 60, agree: () => true };
    expect(explained({ ...big, ours: false })).toContain('2^53');
    expect(explained({ ...big, ours: true })).toBeNull();
  });
});
