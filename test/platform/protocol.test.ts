/**
 * The parts of requests and responses that the platform handles for every operation that declares them. No handler
 * handles them.
 */
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import type { Operation, Parameter, RequestSchemas } from '../../src/platform/http/contract.ts';
import type { Page, Paging } from '../../src/platform/http/paging.ts';
import { tinyApp, tinyContract, type Call } from './tiny-app.ts';

type Flags = Pick<Operation, 'idempotent' | 'conditional' | 'guarded' | 'paged'>;

const text = { kind: 'scalar', type: 'string' } as const;
const header = (name: string): Parameter => ({ name, in: 'header', required: false, codec: text });
const query = (name: string, type: 'string' | 'integer' = 'string'): Parameter => ({
  name,
  in: 'query',
  required: false,
  codec: { kind: 'scalar', type },
});

/** Runs an operation that declares the features of these flags. Returns a function that calls it. */
function app(flags: Flags, handler: (input: never) => Promise<unknown>): Call {
  const parameters = [
    ...(flags.idempotent ? [header('idempotency-key')] : []),
    ...(flags.conditional ? [header('if-none-match')] : []),
    ...(flags.guarded ? [header('if-match')] : []),
    ...(flags.paged ? [query('cursor'), query('limit', 'integer'), query('kind')] : []),
  ];
  const request: RequestSchemas = {
    headers: z.object({
      'idempotency-key': z.exactOptional(z.string()),
      'if-none-match': z.exactOptional(z.string()),
      'if-match': z.exactOptional(z.string()),
    }),
    query: z.strictObject({
      cursor: z.exactOptional(z.string()),
      limit: z._default(z.exactOptional(z.int()), 2),
      kind: z.exactOptional(z.string()),
    }),
  };
  const json = { media: { 'application/json': z.unknown() } };
  const problem = { media: { 'application/problem+json': z.unknown() } };
  const contract = tinyContract({
    operation: { ...flags, parameters },
    request,
    responses: { 200: json, 304: {}, 422: problem, 500: problem },
  });
  return tinyApp(contract, handler);
}

/** Returns a handler that responds with 200 and what the platform has read. */
async function told(input: never): Promise<unknown> {
  const { operationId, idempotency, expectedVersions } = input as Record<string, unknown>;
  return { status: 200, body: { operationId, idempotency, expectedVersions: expectedVersions ?? null } };
}

const post = (headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', headers });

describe('every operation', () => {
  it('is told its own id', async () => {
    expect(await (await app({}, told)('/things', post())).json()).toEqual({
      operationId: 'makeThing',
      expectedVersions: null,
    });
  });
});

describe('x-idempotent', () => {
  it('hands over the key, and nothing where none was sent', async () => {
    const call = app({ idempotent: true }, told);
    expect(await (await call('/things', post({ 'idempotency-key': 'k' }))).json()).toMatchObject({
      idempotency: { operationId: 'makeThing', key: 'k' },
    });
    expect(await (await call('/things', post())).json()).toMatchObject({ idempotency: { operationId: 'makeThing' } });
  });

  it.each([
    [true, 'true'],
    [false, null],
  ])('answers the header of a replay by itself: %s', async (replayed, expected) => {
    const call = app({ idempotent: true }, async () => ({
      status: 200,
      headers: { location: '/x' },
      body: {},
      replayed,
    }));
    const { headers } = await call('/things', post());
    expect(headers.get('idempotency-replayed')).toBe(expected);
    expect(headers.get('location')).toBe('/x');
  });

  it('alone may say that its answer was replayed', async () => {
    expect((await app({}, async () => ({ status: 200, body: {}, replayed: false }))('/things', post())).status).toBe(
      500,
    );
  });
});

describe('If-None-Match', () => {
  const headers = { etag: '"3"', 'cache-control': 'public, max-age=60', 'content-language': 'ko' };

  it('gives 304 with the headers of the answer, and the body is not even made', async () => {
    let isMade = false;
    const call = app({ conditional: true }, async () => ({ status: 200, headers, body: async () => (isMade = true) }));
    const answer = await call('/things', post({ 'if-none-match': '"2", W/"3"' }));
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    expect(isMade).toBe(false);
  });

  it.each([[undefined], ['"2"']])('%s gives 200 with the body that is made then', async (sent) => {
    const call = app({ conditional: true }, async () => ({ status: 200, headers, body: async () => ({ made: true }) }));
    const answer = await call('/things', post(sent === undefined ? {} : { 'if-none-match': sent }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ made: true });
  });

  it('means nothing where the operation does not declare it', async () => {
    const call = app({}, async () => ({ status: 200, headers, body: {} }));
    expect((await call('/things', post({ 'if-none-match': '"3"' }))).status).toBe(200);
  });
});

describe('If-Match', () => {
  it('becomes the version that the change is based on', async () => {
    const call = app({ guarded: true }, told);
    const read = async (headers?: Record<string, string>) => (await call('/things', post(headers))).json();
    expect(await read({ 'if-match': '"6", "7"' })).toMatchObject({ expectedVersions: ['6', '7'] });
    expect(await read()).toMatchObject({ expectedVersions: null });
  });
});

describe('cursor and limit', () => {
  /** Serves a list of the numbers below 5. Each number is its own position. */
  const call = app({ paged: true }, async (input) => {
    const { paging, query: filter } = input as { paging: Paging; query: Record<string, unknown> };
    const from = paging.after === null ? 0 : Number(paging.after[0]) + 1;
    const items = [0, 1, 2, 3, 4].slice(from, from + paging.limit);
    const last = items.at(-1);
    const page: Page<number> = { items, next: last === undefined || last >= 4 ? null : [String(last), 'id'] };
    return { status: 200, body: { filter, ...(await paging.answerPage(page, (item) => `item ${item}`)) } };
  });

  interface Body {
    readonly items: readonly string[];
    readonly nextCursor: string | null;
  }
  const page = async (search: string): Promise<Body> => (await call(`/things?${search}`, post())).json();

  it('become the page; the filter is the rest of the query', async () => {
    const first = await page('kind=a');
    expect(first).toMatchObject({ items: ['item 0', 'item 1'], filter: { kind: 'a' } });
    const rest = await page(`kind=a&limit=3&cursor=${first.nextCursor}`);
    expect(rest).toEqual({ items: ['item 2', 'item 3', 'item 4'], nextCursor: null, filter: { kind: 'a' } });
  });

  it('PAG-03 bind a cursor to that filter, not to the limit', async () => {
    const { nextCursor } = await page('kind=a');
    expect((await call(`/things?kind=a&limit=1&cursor=${nextCursor}`, post())).status).toBe(200);
    for (const other of ['kind=b', ''])
      expect((await call(`/things?${other}&cursor=${nextCursor}`, post())).status).toBe(422);
  });
});
