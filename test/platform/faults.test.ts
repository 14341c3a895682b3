/**
 * Internal errors: the response reveals no internal detail, and the log has the full error (HTT-02, OPS-02, OPS-04).
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { refuse, Refused } from '../../src/platform/problems/refusal.ts';
import { request } from '../support/app.ts';
import { people } from '../support/people.ts';
import { tokenFor } from '../support/tokens.ts';
import { tinyApp, tinyContract } from './tiny-app.ts';

let lines: Record<string, unknown>[] = [];
beforeEach(() => {
  lines = [];
  const keep = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  for (const level of ['log', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

const post: RequestInit = { method: 'POST' };

describe('a handler that fails', () => {
  const thrown: readonly [string, unknown][] = [
    ['an Error', new Error('D1_ERROR: no such column: secret_column at offset 7: SQLITE_ERROR')],
    ['a text', 'secret_column'],
    ['undefined', undefined],
    ['an Error with a cause', new Error('failed', { cause: new Error('secret_column') })],
  ];

  it.each(thrown)('by throwing %s is answered with 500 and no detail', async (_what, error) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what a library may do is what is tested
    const answer = await tinyApp(tinyContract(), () => Promise.reject(error))('/things', post);
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ code: 'server.internal', requestId: answer.headers.get('x-request-id') });
    expect(text).not.toContain('secret_column');
  });

  it('logs its error and stack under the request id of the answer', async () => {
    const answer = await tinyApp(tinyContract(), () => Promise.reject(new Error('secret_column')))('/things', post);
    const crash = lines.find(({ event }) => event === 'request.crashed');
    expect(crash).toMatchObject({
      level: 'error',
      requestId: answer.headers.get('x-request-id'),
      error: 'Error: secret_column',
      stack: expect.any(String),
    });
  });

  it('by answering what cannot be JSON is answered with 500', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect((await tinyApp(tinyContract(), async () => ({ status: 200, body: circular }))('/things', post)).status).toBe(
      500,
    );
  });
});

describe('a refusal', () => {
  it('is answered the same whether it is returned or thrown', async () => {
    const refusal = refuse('request.invalid', {
      errors: [{ pointer: '/body/x', detail: { en: 'No.', ko: '안 됩니다.' } }],
      headers: { 'x-extra': '1' },
    });
    const returned = await tinyApp(tinyContract(), async () => refusal)('/things', post);
    const raised = await tinyApp(tinyContract(), () => Promise.reject(new Refused(refusal)))('/things', post);
    for (const answer of [returned, raised]) {
      expect([answer.status, answer.headers.get('x-extra'), await answer.json()]).toMatchObject([
        422,
        '1',
        { errors: [{ pointer: '/body/x', detail: '안 됩니다.' }] },
      ]);
    }
  });

  it('has its variables filled into its texts', async () => {
    const answer = await tinyApp(tinyContract(), async () => refuse('request.too_large', { variables: { limit: 10 } }))(
      '/things',
      { ...post, headers: { 'accept-language': 'en' } },
    );
    expect(await answer.json()).toMatchObject({
      detail: 'The body is larger than the 10 bytes this operation accepts. Make it smaller and send it again.',
    });
  });

  it('is answered with 500 without a header that is declared for its status or its range', async () => {
    const declared = {
      media: { 'application/problem+json': z.unknown() },
      headers: z.object({ 'retry-after': z.string().check(z.regex(/^\d+$/)) }),
    };
    const statusOf = async (key: '422' | '4XX', headers: Record<string, string>): Promise<number> => {
      const contract = tinyContract({ responses: { [key]: declared } });
      return (await tinyApp(contract, async () => refuse('request.invalid', { headers }))('/things', post)).status;
    };
    for (const key of ['422', '4XX'] as const) {
      expect([
        await statusOf(key, { 'retry-after': '5' }),
        await statusOf(key, { 'retry-after': 'soon' }),
        await statusOf(key, {}),
      ]).toEqual([422, 500, 500]);
    }
  });

  it('is answered with 500 when the operation does not declare it, returned or thrown', async () => {
    const undeclared = refuse('profile.missing');
    expect((await tinyApp(tinyContract(), async () => undeclared)('/things', post)).status).toBe(500);
    expect((await tinyApp(tinyContract(), () => Promise.reject(new Refused(undeclared)))('/things', post)).status).toBe(
      500,
    );
  });
});

describe('an answer outside the contract', () => {
  const problem = { media: { 'application/problem+json': z.unknown() } };
  const contract = tinyContract({
    responses: {
      200: { media: { 'application/json': z.object({ name: z.string() }) }, headers: z.object({ etag: z.string() }) },
      204: {},
      '2XX': {
        media: { 'application/json': z.object({ state: z.string() }), 'text/plain': z.string().check(z.maxLength(3)) },
        headers: z.object({ etag: z.string().check(z.regex(/^"/)) }),
      },
      '3XX': { headers: z.object({ location: z.url() }) },
      409: { ...problem, headers: z.object({ 'retry-after': z.string().check(z.regex(/^\d+$/)) }) },
      422: problem,
      500: problem,
    },
  });
  const ranged = { status: 203, headers: { etag: '"1"' }, body: { state: 'done' } };
  const good = { status: 200, headers: { etag: '"1"' }, body: { name: 'Mina' } };
  const bad: readonly [string, object][] = [
    ['an undeclared status', { ...good, status: 404 }],
    ['a missing header', { status: 200, body: good.body }],
    ['a wrong body', { ...good, body: { name: 1 } }],
    ['no body', { status: 200, headers: good.headers }],
    ['a body where there is none', { status: 204, body: {} }],
    ['another media type', { ...good, mediaType: 'text/html' }],
    ['a header of another form', { ...ranged, headers: { etag: '1' } }],
    ['a range without its header', { status: 203, body: ranged.body }],
    ['the body of another status in its range', { ...ranged, body: good.body }],
    ['the wrong body for its media type in a range', { ...ranged, mediaType: 'text/plain', body: 'long' }],
    ['another media type than its range has', { ...ranged, mediaType: 'text/html', body: '' }],
    ['a range without its body', { status: 203, headers: ranged.headers }],
    ['a status without a body in a range with one', { status: 205, headers: ranged.headers }],
    ['a redirect to nowhere', { status: 307, headers: { location: 'nowhere' } }],
    ['the body of the range under a status of its own', { ...ranged, status: 200 }],
  ];

  it.each(bad)('strict mode replaces a reply with %s by 500', async (_what, reply) => {
    expect((await tinyApp(contract, async () => reply)('/things', post)).status).toBe(500);
    expect(lines.find(({ event }) => event === 'request.crashed')?.['error']).toContain('makeThing broke its contract');
  });

  it.each(bad)('with %s is sent where answers are sampled, and logged', async (_what, reply) => {
    // The first call is checked, the second is not.
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.005).mockReturnValue(0.5);
    const answer = await tinyApp(contract, async () => reply, { RESPONSE_CHECKS: 'sampled' })('/things', post);
    const unchecked = await tinyApp(contract, async () => reply, { RESPONSE_CHECKS: 'sampled' })('/things', post);
    expect(answer.status).toBe((reply as { status: number }).status);
    expect(await sentBy(answer)).toEqual(await sentBy(unchecked));
    expect(lines.filter(({ event }) => event === 'contract.breach')).toMatchObject([
      { level: 'error', error: expect.stringContaining('makeThing broke its contract') },
    ]);
  });

  it('is looked for in one answer of a hundred', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.01);
    await tinyApp(contract, async () => ({ ...good, body: { name: 1 } }), { RESPONSE_CHECKS: 'sampled' })(
      '/things',
      post,
    );
    expect(lines.map(({ event }) => event)).toEqual(['request']);
  });

  it('is not reported for a valid answer', async () => {
    expect((await tinyApp(contract, async () => good)('/things', post)).status).toBe(200);
    expect((await tinyApp(contract, async () => ({ status: 204 }))('/things', post)).status).toBe(204);
    expect((await tinyApp(contract, async () => ranged)('/things', post)).status).toBe(203);
    expect(
      await (
        await tinyApp(contract, async () => ({ ...ranged, status: 299, mediaType: 'text/plain', body: 'yes' }))(
          '/things',
          post,
        )
      ).text(),
    ).toBe('yes');
    expect(
      (
        await tinyApp(contract, async () => ({ status: 303, headers: { location: 'https://example.com/' } }))(
          '/things',
          post,
        )
      ).headers.get('location'),
    ).toBe('https://example.com/');
  });
});

/** Returns status, headers and body of a response, without the request id, which differs in every response. */
async function sentBy(answer: Response): Promise<object> {
  const { 'x-request-id': _own, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

describe('the log line of a request', () => {
  it('has operation, status, duration, cost and a hash of the user, once (OPS-02)', async () => {
    const answer = await request('GET', '/users/me', { as: 'mina' });
    const own = lines.filter(({ event }) => event === 'request');
    expect(own).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: answer.headers.get('x-request-id'),
        operation: 'getMyProfile',
        method: 'GET',
        status: 200,
        problem: null,
        durationMs: expect.any(Number),
        user: expect.stringMatching(/^[\w-]{16}$/),
        roundTrips: 1,
        statements: expect.any(Number),
        rowsRead: expect.any(Number),
        rowsWritten: 0,
      },
    ]);
  });

  it('has no user, token, address or query', async () => {
    const token = await tokenFor('mina');
    await request('GET', '/users/me', {
      token,
      query: { secret: 'query-secret' },
      headers: { cookie: 'c=cookie-secret', 'cf-connecting-ip': '203.0.113.9' },
    });
    const text = JSON.stringify(lines);
    for (const secret of [token, people.mina.id, people.mina.email, 'query-secret', 'cookie-secret', '203.0.113.9'])
      expect(text).not.toContain(secret);
  });

  it('has the problem that was answered', async () => {
    await request('GET', '/users/me');
    await request('GET', '/nothing');
    expect(lines.map(({ problem, operation }) => [operation, problem])).toEqual([
      ['getMyProfile', 'auth.token_missing'],
      [null, 'route.not_found'],
    ]);
  });
});

describe('the service', () => {
  it('goes on without the rate limiter', async () => {
    const down = { limit: () => Promise.reject(new Error('down')) };
    const answer = await tinyApp(tinyContract(), async () => ({ status: 200, body: {} }), { LIMIT_ANONYMOUS: down })(
      '/things',
      post,
    );
    expect(answer.status).toBe(200);
    expect(lines.map(({ event }) => event)).toContain('limiter.failed');
  });

  it('refuses every request with invalid settings, and the log names them (OPS-03)', async () => {
    const answer = await tinyApp(tinyContract(), async () => ({ status: 200, body: {} }), { JWT_SECRET: 'short' })(
      '/things',
      post,
    );
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'server.internal' }]);
    expect(lines[0]?.['error']).toContain('JWT_SECRET is shorter than 32 characters');
  });
});
