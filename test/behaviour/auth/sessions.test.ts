import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../../generated/client/types.ts';
import { request, type Answer } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import { missingId, people } from '../../support/people.ts';
import { inParallel } from '../../support/race.ts';
import { legacyTokenFor } from '../../support/tokens.ts';
import { freshWorld } from '../../support/world.ts';
import { codeOf, refresh, refreshed, signIn } from './sign-in.ts';

type Page = components['schemas']['AuthSessionPage'];

const whale = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Whale/4.28.282.14 Safari/537.36';
const ended = { status: 401, body: { code: 'auth.session_ended' } };

const list = async (token: string, query: Record<string, string | number> = {}) => (await request('GET', '/auth/sessions', { token, query })).body as Page;
const ids = ({ items }: Page) => items.map(({ sessionId }) => sessionId);
const end = (token: string, sessionId: string) => request('DELETE', `/auth/sessions/${sessionId}`, { token });
const ticket = (token: string) => request('POST', '/auth/realtime-ticket', { token });
const withoutRequestId = ({ text }: Answer) => text.replace(/"(requestId|instance)":"[^"]*"/g, '');

// Each test counts sessions from those of the seed.
beforeEach(freshWorld);

describe('listAuthSessions', () => {
  describe('200', () => {
    it('shows every running session of the person alone, the newest first, the current one flagged, its device named', async () => {
      await signIn('jisoo');
      passSeconds(60);
      const { accessToken, sessionId } = await signIn('mina', whale);
      const { items, nextCursor } = await list(accessToken);
      expect(items.map((session) => session.isCurrent)).toEqual([true, false]);
      expect(items[0]).toEqual({
        sessionId, isCurrent: true, signedInWith: 'development', browser: 'Whale', system: 'Windows',
        createdAt: '2026-03-02T09:01:00.000Z', lastUsedAt: '2026-03-02T09:01:00.000Z', expiresAt: '2026-04-01T09:01:00.000Z',
      });
      expect(items[1]?.sessionId).toBe(people.mina.sessionId);
      expect(nextCursor).toBeNull();
    });

    it('a refresh moves its last use and its end', async () => {
      const { refreshToken } = await signIn();
      passSeconds(3600);
      const { accessToken } = await refreshed(refreshToken);
      expect((await list(accessToken)).items[0]).toMatchObject({ createdAt: '2026-03-02T09:00:00.000Z', lastUsedAt: '2026-03-02T10:00:00.000Z', expiresAt: '2026-04-01T10:00:00.000Z' });
    });

    it('PAG-01 pages hold each session once, also when sign-ins share an instant', async () => {
      const made = await inParallel(7, () => signIn());
      const token = made[0]?.accessToken ?? '';
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Page = await list(token, { limit: 3, ...(cursor && { cursor }) });
        seen.push(...ids(page));
        cursor = page.nextCursor;
      }
      expect(seen).toHaveLength(8);
      expect(new Set(seen)).toEqual(new Set([people.mina.sessionId, ...made.map(({ sessionId }) => sessionId)]));
    });

    it('sessions that ended or that nobody used for 30 days are gone', async () => {
      const idle = await signIn();
      passSeconds(29 * 86_400);
      const { accessToken, sessionId } = await signIn();
      expect(ids(await list(accessToken))).toContain(idle.sessionId);
      passSeconds(86_400);
      const fresh = await signIn();
      expect(ids(await list(fresh.accessToken))).toEqual([fresh.sessionId, sessionId, people.mina.sessionId]);
    });
  });

  it('422 a cursor of somebody else is refused', async () => {
    const tokens = await inParallel(3, () => signIn());
    const { nextCursor } = await list(tokens[0]?.accessToken ?? '', { limit: 1 });
    const other = await signIn('jisoo');
    expect(await request('GET', '/auth/sessions', { token: other.accessToken, query: { cursor: nextCursor ?? '' } }))
      .toMatchObject({ status: 422, body: { errors: [{ pointer: '/query/cursor' }] } });
  });
});

describe('endAuthSession', () => {
  it('204 ends another session at once: no refresh, nothing sensitive; the rest goes on', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    expect(await end(mine.accessToken, other.sessionId)).toMatchObject({ status: 204 });
    expect((await refresh(other.refreshToken)).status).toBe(401);
    expect(await ticket(other.accessToken)).toMatchObject(ended);
    expect((await ticket(mine.accessToken)).status).toBe(200);
    expect(ids(await list(mine.accessToken))).toEqual([mine.sessionId, people.mina.sessionId]);
  });

  it('204 the current one too, and once more is harmless', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    expect((await end(other.accessToken, mine.sessionId)).status).toBe(204);
    expect((await end(other.accessToken, mine.sessionId)).status).toBe(204);
    expect((await end(other.accessToken, other.sessionId)).status).toBe(204);
    expect(await ticket(other.accessToken)).toMatchObject(ended);
  });

  it("404 AZN-02 somebody else's session looks exactly like one that is not there, and goes on", async () => {
    const { accessToken } = await signIn('mina');
    const foreign = await signIn('jisoo');
    const [one, other] = [await end(accessToken, foreign.sessionId), await end(accessToken, missingId)];
    expect(codeOf(one)).toBe('auth.session_not_found');
    expect(withoutRequestId(one)).toBe(withoutRequestId(other));
    await refreshed(foreign.refreshToken);
  });

  it('401 JWT-04 an ended session ends nothing any more', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    await end(mine.accessToken, other.sessionId);
    expect(await end(other.accessToken, mine.sessionId)).toMatchObject(ended);
  });

  it('401 JWT-04 a suspended account ends nothing any more', async () => {
    const mine = await signIn();
    await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?").bind(people.mina.id).run();
    expect(await end(mine.accessToken, mine.sessionId)).toMatchObject(ended);
  });
});

describe('endOtherAuthSessions', () => {
  it('200 ends all but the current one and says how many', async () => {
    const mine = await signIn();
    const others = await inParallel(3, () => signIn());
    const foreign = await signIn('jisoo');
    expect(await request('DELETE', '/auth/sessions', { token: mine.accessToken })).toMatchObject({ status: 200, body: { endedCount: 4 } });
    expect(ids(await list(mine.accessToken))).toEqual([mine.sessionId]);
    for (const { refreshToken } of others) expect((await refresh(refreshToken)).status).toBe(401);
    await refreshed(mine.refreshToken);
    await refreshed(foreign.refreshToken);
    expect(await request('DELETE', '/auth/sessions', { token: mine.accessToken })).toMatchObject({ status: 200, body: { endedCount: 0 } });
  });

  it('200 a token of the existing service, which names no session, ends them all', async () => {
    const { refreshToken } = await signIn();
    expect(await request('DELETE', '/auth/sessions', { token: await legacyTokenFor('mina') })).toMatchObject({ status: 200, body: { endedCount: 2 } });
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('one line in the security log says what ended', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    await request('DELETE', '/auth/sessions', { token: mine.accessToken });
    const { results } = await env.DB.prepare("SELECT details FROM security_events WHERE kind = 'session_ended'").all<{ details: string }>();
    expect(results.map(({ details }) => JSON.parse(details))).toEqual([
      { reason: 'ended', sessionIds: expect.arrayContaining([other.sessionId, people.mina.sessionId]) },
    ]);
  });
});

describe('logout', () => {
  it('204 ends the session of the access token, without a body, as the existing client calls it', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    expect((await request('POST', '/auth/logout', { token: mine.accessToken })).status).toBe(204);
    expect((await refresh(mine.refreshToken)).status).toBe(401);
    expect(await ticket(mine.accessToken)).toMatchObject(ended);
    await refreshed(other.refreshToken);
  });

  it('204 twice is harmless', async () => {
    const { accessToken } = await signIn();
    await request('POST', '/auth/logout', { token: accessToken });
    expect((await request('POST', '/auth/logout', { token: accessToken, body: {} })).status).toBe(204);
  });

  it('204 a refresh token in the body names the session where the access token does not', async () => {
    const { refreshToken } = await signIn();
    expect((await request('POST', '/auth/logout', { token: await legacyTokenFor('mina'), body: { refreshToken } })).status).toBe(204);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it("204 somebody else's refresh token ends nothing", async () => {
    const [mine, foreign] = [await signIn(), await signIn('jisoo')];
    expect((await request('POST', '/auth/logout', { token: mine.accessToken, body: { refreshToken: foreign.refreshToken } })).status).toBe(204);
    await refreshed(foreign.refreshToken);
  });
});

describe('devLogin', () => {
  it('200 signs in by name or by id', async () => {
    expect((await signIn('Mina')).userId).toBe(people.mina.id);
    expect((await signIn(people.daniel.id)).userId).toBe(people.daniel.id);
  });

  it('404 nobody has that name', async () => {
    expect(codeOf(await request('POST', '/auth/dev-login', { body: { user: "nobody' OR 1=1 --" } }))).toBe('profile.user_not_found');
  });

  it('403 a suspended person stays out', async () => {
    await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?").bind(people.yuki.id).run();
    expect(codeOf(await request('POST', '/auth/dev-login', { body: { user: 'yuki' } }))).toBe('auth.account_suspended');
  });
});
