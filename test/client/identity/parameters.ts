import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/codegen/read/json.ts';
import { isNowhere, scalars } from './texts.ts';
import { operationOf, type Described } from './wire.ts';

type Place = 'path' | 'query' | 'header' | 'cookie';

/** A way to write a parameter: its location, its style and the separator of its lists. */
interface Way {
  readonly in: Place;
  readonly style?: JsonObject;
  /** Separates the items of a list. With null, the name is repeated for each item. */
  readonly separator: ',' | ' ' | '|' | null;
}

const ways: Readonly<Record<string, Way>> = {
  'path, simple': { in: 'path', separator: ',' },
  'query, form': { in: 'query', separator: null },
  'query, form without explode': { in: 'query', style: { explode: false }, separator: ',' },
  'query, spaceDelimited': { in: 'query', style: { style: 'spaceDelimited', explode: false }, separator: ' ' },
  'query, pipeDelimited': { in: 'query', style: { style: 'pipeDelimited', explode: false }, separator: '|' },
  'header, simple': { in: 'header', separator: ',' },
  'cookie, form without explode': { in: 'cookie', style: { explode: false }, separator: ',' },
};
/** For each location, the name of its group in the SDK's input and in the values that the server reads. */
const groups = {
  path: ['path', 'params'],
  query: ['query', 'query'],
  header: ['headers', 'headers'],
  cookie: ['cookies', 'cookies'],
} as const;

/**
 * Returns whether this location cannot carry the value, although the schema allows it. The rules come from OpenAPI and
 * HTTP and share no code with the encoder.
 */
function isUnwritable({ in: place, separator }: Way, value: unknown): boolean {
  const list = Array.isArray(value) ? value : null;
  const parts: readonly unknown[] = list ?? [value];
  if (parts.some(isNowhere)) return true;
  if (
    place === 'header' &&
    parts.some((part) => !/^[\x20-\x7e]*$/.test(String(part)) || String(part) !== String(part).trim())
  )
    return true;
  if (list && separator === null && list.length === 0) return true;
  if (
    list &&
    separator !== null &&
    (parts.some((part) => String(part).includes(separator)) || (list.length === 1 && list[0] === ''))
  )
    return true;
  return place === 'path' && ['', '.', '..'].includes(parts.join(','));
}

/** Checks that the server reads the same value, or that the SDK refuses to send a value that cannot be written. */
async function check(way: Way, send: ReturnType<typeof operationOf>, value: unknown): Promise<void> {
  const [given, read] = groups[way.in];
  const sent = await send({ [given]: { value } });
  if (isUnwritable(way, value))
    expect(sent).toMatchObject({ refused: 'client.unsendable', pointer: expect.stringMatching(`^/${given}/value`) });
  else expect(sent).toMatchObject({ read: { [read]: { value }, faults: [] } });
}

const described = ({ in: place, style }: Way, schema: JsonObject): Described => ({
  parameters: [{ name: 'value', in: place, required: place === 'path', ...style, schema }],
});

export function describeParameters(): void {
  describe.each(Object.entries(ways))('%s', (_name, way) => {
    it.each(Object.entries(scalars))('carries %s', async (_kind, { schema, values }) => {
      const send = operationOf(described(way, { ...schema } as JsonObject));
      await fc.assert(fc.asyncProperty(values as fc.Arbitrary<unknown>, (value) => check(way, send, value)));
    });

    it.each(Object.entries(scalars))('carries a list of %s', async (_kind, { schema, values }) => {
      const send = operationOf(described(way, { type: 'array', items: { ...schema } } as JsonObject));
      const lists = fc.oneof(
        fc.constantFrom([], ['']).filter((list) => list.length === 0 || schema.type === 'string'),
        fc.array(values as fc.Arbitrary<unknown>, { maxLength: 4 }),
      );
      await fc.assert(fc.asyncProperty(lists, (value) => check(way, send, value)));
    });

    it('carries no parameter that is left out; an address needs all of its parts', async () => {
      const [given, read] = groups[way.in];
      const send = operationOf(described(way, { type: 'string' }));
      for (const input of [{}, { [given]: {} }, { [given]: { value: undefined } }, { [given]: { value: null } }]) {
        const sent = await send(input);
        if (way.in === 'path') expect(sent).toEqual({ refused: 'client.unsendable', pointer: '/path/value' });
        else expect(sent).toMatchObject({ read: { faults: [] } });
        if ('read' in sent) expect(sent.read[read]).toEqual({});
      }
    });

    it('refuses what is no value of a parameter, instead of turning it into a text', async () => {
      const send = operationOf(described(way, { type: 'string' }));
      for (const value of [{}, { a: 1 }, new Date(0), [null], [undefined], [['a']], [{}], 1n]) {
        expect(await send({ [groups[way.in][0]]: { value } })).toMatchObject({ refused: 'client.unsendable' });
      }
    });
  });

  it('query, deepObject', async () => {
    const properties = Object.fromEntries(Object.entries(scalars).map(([name, { schema }]) => [name, { ...schema }]));
    const send = operationOf({
      parameters: [
        {
          name: 'value',
          in: 'query',
          style: 'deepObject',
          explode: true,
          schema: { type: 'object', additionalProperties: false, properties } as JsonObject,
        },
      ],
    });
    const values = fc.record(
      Object.fromEntries(
        Object.entries(scalars).map(([name, { values: each }]) => [name, each as fc.Arbitrary<unknown>]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const sent = await send({ query: { value } });
        const parts = Object.values(value);
        if (parts.length === 0 || parts.some(isNowhere))
          expect(sent).toMatchObject({ refused: 'client.unsendable', pointer: expect.stringMatching('^/query/value') });
        else expect(sent).toMatchObject({ read: { query: { value }, faults: [] } });
      }),
    );
  });

  it('several parameters in every place stay apart', async () => {
    const parameters = Object.entries(ways).flatMap(([name, way], index) =>
      way.in === 'path'
        ? []
        : [
            {
              name: `p${index}`,
              in: way.in,
              description: name,
              ...way.style,
              schema: { type: 'array', items: { type: 'integer' } },
            },
          ],
    );
    const send = operationOf({ parameters });
    const lists = fc.array(fc.integer(), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(lists, { minLength: 7, maxLength: 7 }), async (all) => {
        const group = (place: Place) =>
          Object.fromEntries(
            Object.values(ways).flatMap((way, index) => (way.in === place ? [[`p${index}`, all[index]]] : [])),
          );
        const input = { query: group('query'), headers: group('header'), cookies: group('cookie') };
        expect(await send(input)).toMatchObject({ read: { ...input, faults: [] } });
      }),
    );
  });
}
