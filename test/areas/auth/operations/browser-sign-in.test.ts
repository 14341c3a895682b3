/** A browser that signs in is led to a page, whatever goes wrong: no problem ends in JSON in a tab. */
import { beforeEach, describe, expect, it } from 'vitest';
import { origin, request } from '../../../support/app.ts';
import { operations } from '../../../support/contract/document.ts';
import { env } from '../../../support/deps.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const challenge = 'a'.repeat(43);
const known = { returnTo: 'http://localhost:8787/', codeChallenge: challenge };
type Query = Readonly<Record<string, string>>;

const refused: readonly (readonly [id: string, what: string, path: string, query: Query, code: string])[] = [
  ['startLogin', 'an unknown provider', '/auth/myspace/login', known, 'request.invalid'],
  ['startLogin', 'no challenge', '/auth/google/login', { returnTo: known.returnTo }, 'request.invalid'],
  [
    'startLogin',
    'another return address',
    '/auth/naver/login',
    { ...known, returnTo: 'https://evil.example/' },
    'auth.return_target_refused',
  ],
  ['finishLogin', 'no state', '/auth/google/callback', {}, 'request.invalid'],
  ['finishLogin', 'an unknown state', '/auth/naver/callback', { state: 'unknown' }, 'auth.login_refused'],
];
const entries = [
  ['startLogin', '/auth/naver/login', known],
  ['finishLogin', '/auth/naver/callback', { state: 'unknown', code: 'code' }],
] as const;

/** Where a browser is led to. */
async function openIn(path: string, query: Query): Promise<unknown[]> {
  const { status, headers } = await request('GET', path, { query, headers: html });
  return [status, headers.get('location')];
}

describe('a browser', () => {
  it.each(refused)(
    'fault-R11: of %s with %s is led to the page of the problem',
    async (_id, _what, path, query, code) => {
      expect(await openIn(path, query)).toEqual([302, `${origin}/docs/problems/${code}`]);
      expect((await request('GET', `/docs/problems/${code}`, { headers: html })).status).toBe(200);
      expect((await request('GET', path, { query })).body).toMatchObject({ code });
    },
  );

  it.each(entries)('fault-R11: of %s is led to a page when the limit is used up', async (_id, path, query) => {
    const none = { limit: () => Promise.resolve({ success: false }) };
    const limits = {
      LIMIT_AUTH: overrideMembers(env.LIMIT_AUTH, none),
      LIMIT_ANONYMOUS: overrideMembers(env.LIMIT_ANONYMOUS, none),
    };
    expect(await withBindings(limits, () => openIn(path, query))).toEqual([
      302,
      `${origin}/docs/problems/request.rate_limited`,
    ]);
  });

  it('fault-R11: is tried at every operation that answers with a redirect', () => {
    const redirecting = operations.filter(({ method, responses }) => method === 'GET' && '302' in responses);
    expect(redirecting.map(({ id }) => id).toSorted()).toEqual([...new Set(refused.map(([id]) => id))].toSorted());
  });
});
