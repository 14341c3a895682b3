/**
 * Rate limits as they are deployed: which calls share a counter, and what the 429 response contains (RES-01, RES-02,
 * RES-03).
 */
import { reset } from 'cloudflare:test';
import { afterAll, describe, expect, it as vitestIt, vi } from 'vitest';
import { limits } from '../../src/platform/http/limits.ts';
import { request } from '../support/app.ts';
import { freshWorld } from '../support/world.ts';

// The statements of this file are explained at its end, which needs the schema.
afterAll(freshWorld);

/** Returns the current minute of the machine's clock, by which limits are counted. */
const minute = (): number => Math.floor(vi.getRealSystemTime() / 60_000);

/**
 * Declares a test whose calls must all lie in one minute. If the test fails after a new minute has begun, it runs
 * again.
 */
function it(guarantee: string, work: () => Promise<void>): void {
  vitestIt(guarantee, { timeout: 60_000 }, async () => {
    for (;;) {
      const begun = minute();
      // This resets the counters only, because these operations need no database.
      await reset();
      try {
        return await work();
      } catch (error) {
        if (minute() === begun) throw error;
      }
    }
  });
}

const from = (address: string, headers: Record<string, string> = {}) => ({
  headers: { 'cf-connecting-ip': address, ...headers },
});

async function statuses(count: number, call: () => Promise<{ status: number }>): Promise<number[]> {
  const seen: number[] = [];
  for (let index = 0; index < count; index += 1) seen.push((await call()).status);
  return seen;
}

const passed = (seen: readonly number[]): number => seen.filter((status) => status !== 429).length;

describe('calls without a token', () => {
  it('share 60 a minute for each address, whatever they call and whether it needs a token', async () => {
    const half = limits.anonymous.calls / 2;
    expect(passed(await statuses(half, () => request('GET', '/health', from('203.0.113.1'))))).toBe(half);
    expect(passed(await statuses(half, () => request('GET', '/users/me', from('203.0.113.1'))))).toBe(half);
    expect((await request('GET', '/reference', from('203.0.113.1'))).status).toBe(429);
    expect((await request('GET', '/reference', from('203.0.113.2'))).status).toBe(200);
  });

  it('answer how long to wait and what the limit is, without an invented remainder', async () => {
    await statuses(limits.anonymous.calls, () => request('GET', '/health', from('203.0.113.3')));
    const { status, headers, body } = await request('GET', '/health', from('203.0.113.3'));
    expect([status, headers.get('retry-after'), headers.get('ratelimit-policy')]).toEqual([
      429,
      '60',
      '"anonymous";q=60;w=60',
    ]);
    expect(headers.get('ratelimit')).toBeNull();
    expect(body).toMatchObject({ code: 'request.rate_limited' });
  });

  it('cannot choose another address for themselves', async () => {
    const forged = (index: number) =>
      from('203.0.113.4', {
        'x-forwarded-for': `198.51.100.${index}`,
        'x-real-ip': `198.51.100.${index}`,
        forwarded: `for=198.51.100.${index}`,
        'true-client-ip': `198.51.100.${index}`,
      });
    let index = 0;
    expect(
      passed(await statuses(limits.anonymous.calls + 5, () => request('GET', '/health', forged((index += 1))))),
    ).toBe(limits.anonymous.calls);
  });

  it('from one IPv6 network count as one caller', async () => {
    let index = 0;
    expect(
      passed(
        await statuses(limits.anonymous.calls + 5, () =>
          request('GET', '/health', from(`2001:db8:1:2::${(index += 1).toString(16)}`)),
        ),
      ),
    ).toBe(limits.anonymous.calls);
    expect((await request('GET', '/health', from('2001:db8:1:3::1'))).status).toBe(200);
  });

  it('with a bad token count as calls without one', async () => {
    const bad = () => request('GET', '/users/me', { ...from('203.0.113.5'), token: 'a.b.c' });
    const seen = await statuses(limits.anonymous.calls + 1, bad);
    expect([seen[0], seen.at(-1)]).toEqual([401, 429]);
  });
});

describe('calls with a token', () => {
  it('count for the user, not for the address', async () => {
    await statuses(limits.anonymous.calls, () => request('GET', '/reference', from('203.0.113.6')));
    expect((await request('GET', '/reference', from('203.0.113.6'))).status).toBe(429);
    expect((await request('GET', '/reference', { ...from('203.0.113.6'), as: 'mina' })).status).toBe(200);
  });

  it('of one user do not count for another user at the same address', async () => {
    const seen = await statuses(limits.standard.calls + 1, () =>
      request('GET', '/reference', { ...from('203.0.113.7'), as: 'mina' }),
    );
    expect([passed(seen), seen.at(-1)]).toEqual([limits.standard.calls, 429]);
    expect((await request('GET', '/reference', { ...from('203.0.113.7'), as: 'jisoo' })).status).toBe(200);
  });
});

describe('the class search', () => {
  it('limits expensive calls, and leaves the other calls of the user alone', async () => {
    // The standing of the account is read.
    await freshWorld();
    const weigh = (index: number) =>
      request('GET', index % 2 === 0 ? '/matching/recommendations' : '/matching/compatibility/not-an-id', {
        as: 'mina',
        query: { unknown: 1 },
      });
    let index = 0;
    const seen = await statuses(limits.search.calls + 1, () => weigh((index += 1)));
    expect([passed(seen), seen.at(-1)]).toEqual([limits.search.calls, 429]);
    expect((await weigh(0)).headers.get('ratelimit-policy')).toBe('"search";q=60;w=60');
    expect((await request('GET', '/reference', { as: 'mina' })).status).toBe(200);
  });
});

describe('the class auth', () => {
  it('is stricter than anonymous, also without a token', async () => {
    const call = () => request('POST', '/auth/dev-login', { ...from('203.0.113.8'), body: {} });
    const seen = await statuses(limits.auth.calls + 1, call);
    expect([passed(seen), seen.at(-1)]).toEqual([limits.auth.calls, 429]);
    expect((await call()).headers.get('ratelimit-policy')).toBe('"auth";q=30;w=60');
    expect((await request('GET', '/health', from('203.0.113.8'))).status).toBe(200);
  });
});

describe('sign-ins', () => {
  const query = { returnTo: 'http://localhost:8787/', codeChallenge: 'a'.repeat(43) };
  const start = (address: string) => request('GET', '/auth/naver/login', { query, ...from(address) });
  const comeBack = (address: string) =>
    request('GET', '/auth/naver/callback', { query: { state: 'unknown' }, ...from(address) });
  const exchange = (address: string) => request('POST', '/auth/token', { body: {}, ...from(address) });

  it('fault-R11: count once each: neither coming back nor the exchange of the code is a second one', async () => {
    const address = '203.0.113.40';
    const later: number[] = [];
    const whole = async () => {
      const started = await start(address);
      if (started.status !== 429) for (const step of [comeBack, exchange]) later.push((await step(address)).status);
      return started;
    };
    expect(passed(await statuses(limits.auth.calls + 1, whole))).toBe(limits.auth.calls);
    expect(later).toHaveLength(2 * limits.auth.calls);
    expect(later).not.toContain(429);
    expect(limits.auth.calls).toBeGreaterThanOrEqual(30);
  });
});
