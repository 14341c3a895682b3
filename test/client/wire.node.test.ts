/** What the SDK writes into an address, a form or a body the server reads back as the same values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../src/client/sdk/descriptor.ts';
import { bodyOf, pathOf, queryOf } from '../../src/client/sdk/request.ts';
import type { Codec, Field, Parameter } from '../../src/platform/contract.ts';
import { parseForm } from '../../src/platform/decode/form.ts';
import { parseJson } from '../../src/platform/decode/json.ts';
import { decodeParameters } from '../../src/platform/decode/parameters.ts';

const scalar = (type: 'string' | 'integer' | 'number' | 'boolean'): Codec => ({ kind: 'scalar', type });
const list = (separator: ',' | ' ' | '|' | null, items: 'string' | 'integer' | 'boolean' = 'string'): Codec => ({ kind: 'list', items, separator });
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
  query('spaces', list(' ')),
  query('numbers', list(',', 'integer')),
  query('flags', list(null, 'boolean')),
  query('filter', { kind: 'deepObject', properties: { level: 'string', age: 'integer' } }),
];
const descriptor: Descriptor = {
  id: 'getThing',
  method: 'GET',
  path: '/things/{thingId}',
  statuses: [200],
  query: { commas: ',', pipes: '|', spaces: ' ', numbers: ',', filter: 'deepObject' },
};

/** Any text but NUL, which the server refuses. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !value.includes('\0') && value.isWellFormed());
/** Parts of a joined list cannot hold the separator, nor be a single empty text: OpenAPI has no way to write that. */
const part = text.filter((value) => value !== '' && !/[,| ]/.test(value));
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
    spaces: fc.array(part, some),
    numbers: fc.array(fc.integer(), { maxLength: 4 }),
    flags: fc.array(fc.boolean(), some),
    filter: fc.record({ level: text, age: fc.integer() }, { requiredKeys: ['age'] }),
  },
  { requiredKeys: [] },
);

describe('parameters on the wire', () => {
  it('come out of the server as they went into the SDK', () => {
    const segment = text.filter((value) => !['', '.', '..'].includes(value));
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

  it('are the same in headers and cookies, as far as those can carry them', () => {
    const visible = fc.string({ unit: fc.constantFrom(...' !#$%&\'()*+-./:<=>?@[]^_`{|}~aZ09'), minLength: 1, maxLength: 8 }).filter((value) => value === value.trim());
    const inHeader: readonly Parameter[] = [
      { name: 'x-text', in: 'header', required: false, codec: scalar('string') },
      { name: 'x-whole', in: 'header', required: false, codec: scalar('integer') },
      { name: 'x-list', in: 'header', required: false, codec: list(',') },
      { name: 'session', in: 'cookie', required: false, codec: scalar('string') },
    ];
    fc.assert(
      fc.property(visible, fc.integer(), fc.array(visible, some), (header, whole, several) => {
        const cookie = encodeURIComponent(header);
        const headers = { 'x-text': header, 'x-whole': String(whole), 'x-list': several.join(','), cookie: `other=1; session=${cookie}` };
        const decoded = decodeParameters(inHeader, {}, new Request('http://localhost/', { headers }));
        expect(decoded.headers).toEqual({ 'x-text': header, 'x-whole': whole, 'x-list': several });
        expect(decoded.cookies).toEqual({ session: cookie });
      }),
    );
  });
});

describe('bodies on the wire', () => {
  const fields: Readonly<Record<string, Field>> = {
    text: scalar('string'),
    whole: scalar('integer'),
    isOn: scalar('boolean'),
    several: list(null),
    file: { kind: 'file', accepts: [], maxBytes: null },
  };
  const form = fc.record({ text, whole: fc.integer(), isOn: fc.boolean(), several: fc.array(text, some) }, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);
  /** A form ends lines its own way, whatever the text had. */
  const lines = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/(?:\\r\\n|\\r|\\n)/g, '\\r\\n'));

  it('come out of the server as they went into the SDK: urlencoded', async () => {
    await fc.assert(
      fc.asyncProperty(form, async (given) => {
        const type = 'application/x-www-form-urlencoded';
        const bytes = new TextEncoder().encode(String(bodyOf({ ...descriptor, sends: type }, given)));
        expect(await parseForm(bytes, type, fields, [])).toEqual(given);
      }),
    );
  });

  it('multipart, with a file', async () => {
    await fc.assert(
      fc.asyncProperty(form, fc.uint8Array({ maxLength: 50 }), async (given, content) => {
        const file = new File([new Uint8Array(content)], 'a.bin', { type: 'image/png' });
        const sent = new Response(bodyOf({ ...descriptor, sends: 'multipart/form-data' }, { ...given, file }) ?? null);
        const { file: received, ...others } = await parseForm(new Uint8Array(await sent.clone().arrayBuffer()), sent.headers.get('content-type') ?? '', fields, []);
        expect(lines(others)).toEqual(lines(given));
        expect(new Uint8Array(await (received as File).arrayBuffer())).toEqual(new Uint8Array(content));
      }),
    );
  });

  it('JSON and merge patch, null and all', () => {
    const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }).filter((value) => !JSON.stringify(value).includes('\\u0000') && JSON.stringify(value).isWellFormed());
    fc.assert(
      fc.property(json, (given) => {
        for (const sends of ['application/json', 'application/merge-patch+json']) {
          const sent = bodyOf({ ...descriptor, sends }, given);
          expect(parseJson(new TextEncoder().encode(String(sent)))).toEqual(JSON.parse(JSON.stringify(given)));
        }
      }),
    );
  });
});
