/** What the SDK writes into an address the server reads back as the same values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../src/client/sdk/descriptor.ts';
import { pathOf, queryOf } from '../../src/client/sdk/request.ts';
import type { Codec, Parameter } from '../../src/platform/contract.ts';
import { decodeParameters } from '../../src/platform/decode/parameters.ts';

const scalar = (type: 'string' | 'integer' | 'number' | 'boolean'): Codec => ({ kind: 'scalar', type });
const list = (separator: ',' | ' ' | '|' | null): Codec => ({ kind: 'list', items: 'string', separator });
const query = (name: string, codec: Codec): Parameter => ({ name, in: 'query', required: false, codec });

const declared: readonly Parameter[] = [
  { name: 'thingId', in: 'path', required: true, codec: scalar('string') },
  query('text', scalar('string')),
  query('whole', scalar('integer')),
  query('amount', scalar('number')),
  query('isOn', scalar('boolean')),
  query('repeated', list(null)),
  query('commas', list(',')),
  query('pipes', list('|')),
  query('filter', { kind: 'deepObject', properties: { level: 'string', age: 'integer' } }),
];
const descriptor: Descriptor = {
  id: 'getThing',
  method: 'GET',
  path: '/things/{thingId}',
  statuses: [200],
  query: { commas: ',', pipes: '|', filter: 'deepObject' },
};

/** Any text but NUL, which the server refuses. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((value) => !value.includes('\0') && value.isWellFormed());
/** Parts of a joined list cannot hold the separator: OpenAPI has no way to write that. */
const part = text.filter((value) => !/[,|]/.test(value));
const some = { minLength: 1, maxLength: 4 };

const values = fc.record(
  {
    text,
    whole: fc.integer(),
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    isOn: fc.boolean(),
    repeated: fc.array(text, some),
    commas: fc.array(part, some),
    pipes: fc.array(part, some),
    filter: fc.record({ level: text, age: fc.integer() }, { requiredKeys: ['age'] }),
  },
  { requiredKeys: [] },
);

describe('parameters on the wire', () => {
  it('come out of the server as they went into the SDK', () => {
    const segment = text.filter((value) => value !== '.' && value !== '..');
    fc.assert(
      fc.property(segment, values, (thingId, given) => {
        const url = new URL(`http://localhost${pathOf(descriptor, { thingId })}?${queryOf(descriptor, given)}`);
        const pathValues = { thingId: decodeURIComponent(url.pathname.split('/')[2] ?? '') };
        const decoded = decodeParameters(declared, pathValues, new Request(url));
        expect(decoded.faults).toEqual([]);
        expect(decoded.params).toEqual({ thingId });
        expect(decoded.query).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });
});
