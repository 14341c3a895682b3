import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { listDevices, openBrowser, register } from '../../../support/push.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';
import { endOtherSessions, endSession, signOut } from '../../auth/operations/session-calls.ts';
import { refreshTokens, signIn } from '../../auth/operations/sign-in.ts';

beforeEach(freshWorld);

/** Mina has a push subscription in each of two sessions, and Jisoo has one. */
async function subscribeThree() {
  const [mine, other] = [await signIn('mina'), await signIn('mina')];
  await register({ token: mine.accessToken }, await openBrowser());
  await register({ token: other.accessToken }, await openBrowser());
  await register({ as: 'jisoo' }, await openBrowser());
  return { mine, other };
}

const sessionsWithPush = async () =>
  (await rowsOf<{ session_id: string }>('push_subscriptions')).map(({ session_id }) => session_id).toSorted();

describe('listPushSubscriptions', () => {
  describe('200', () => {
    it("lists the caller's devices, the newest first, and marks the one of this session", async () => {
      const { mine } = await subscribeThree();
      passSeconds(60);
      await register({ as: 'mina' }, await openBrowser());
      const devices = await listDevices({ token: mine.accessToken });
      expect(devices.map(({ isCurrent }) => isCurrent)).toEqual([false, expect.any(Boolean), expect.any(Boolean)]);
      expect(devices.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    });

    it('pages', async () => {
      for (const seconds of [1, 1, 1]) {
        await register({ as: 'mina' }, await openBrowser());
        passSeconds(seconds);
      }
      const all = await listDevices({ as: 'mina' });
      const first = await request('GET', '/notifications/push-subscriptions', { as: 'mina', query: { limit: 2 } });
      const { items, nextCursor } = first.body as { items: unknown[]; nextCursor: string };
      const query = { limit: 2, cursor: nextCursor };
      const second = await request('GET', '/notifications/push-subscriptions', { as: 'mina', query });
      expect([...items, ...(second.body as { items: unknown[] }).items]).toEqual(all);
    });
  });
});

describe('push-N05: a subscription goes with its session, in the same batch', () => {
  it('when the user signs out on that device', async () => {
    const { mine, other } = await subscribeThree();
    await signOut(mine.accessToken);
    expect(await sessionsWithPush()).toEqual([other.sessionId, people.jisoo.sessionId].toSorted());
  });

  it('when the session is ended from another device', async () => {
    const { mine, other } = await subscribeThree();
    await endSession(mine.accessToken, other.sessionId);
    expect(await sessionsWithPush()).toEqual([mine.sessionId, people.jisoo.sessionId].toSorted());
  });

  it('when all other sessions are ended', async () => {
    const { mine } = await subscribeThree();
    await endOtherSessions(mine.accessToken);
    expect(await sessionsWithPush()).toEqual([mine.sessionId, people.jisoo.sessionId].toSorted());
  });

  it('when a refresh token of the session is used twice', async () => {
    const { mine, other } = await subscribeThree();
    await refreshTokens(mine.refreshToken);
    passSeconds(31);
    await refreshTokens(mine.refreshToken);
    expect(await sessionsWithPush()).toEqual([other.sessionId, people.jisoo.sessionId].toSorted());
  });

  it('when the account is suspended', async () => {
    await subscribeThree();
    const reportId = await reportPerson('mina', 'daniel');
    const decision = { decision: 'suspend', note: 'Insults.' };
    const { status } = await request('POST', `/moderation/reports/${reportId}/resolve`, { as: 'hana', body: decision });
    expect(status).toBe(200);
    expect(await sessionsWithPush()).toEqual([people.jisoo.sessionId]);
  });

  it('when the user asks for the deletion of the account, on this device too', async () => {
    const { mine } = await subscribeThree();
    expect((await request('DELETE', '/users/me', { token: mine.accessToken })).status).toBe(202);
    expect(await sessionsWithPush()).toEqual([people.jisoo.sessionId]);
  });

  it('when the session expires: it is no longer listed, and the cron deletes it', async () => {
    const { mine, other } = await subscribeThree();
    await env.DB.prepare('UPDATE auth_sessions SET expires_at = ? WHERE id = ?')
      .bind('2026-03-02T10:00:00.000Z', other.sessionId)
      .run();
    passSeconds(3600);
    expect(await listDevices({ as: 'mina' })).toHaveLength(1);
    await runCron();
    expect(await sessionsWithPush()).toEqual([mine.sessionId, people.jisoo.sessionId].toSorted());
  });

  it('when the session is deleted 30 days after its end, whatever the cron has missed', async () => {
    const { mine, other } = await subscribeThree();
    await env.DB.prepare('UPDATE auth_sessions SET expires_at = ? WHERE id = ?')
      .bind('2026-01-01T09:00:00.000Z', other.sessionId)
      .run();
    await runCron();
    expect(await sessionsWithPush()).toEqual([mine.sessionId, people.jisoo.sessionId].toSorted());
  });
});

describe('push-N02: a subscription goes with its key', () => {
  it('is no longer listed once the key is replaced, and the cron deletes it', async () => {
    await subscribeThree();
    await env.DB.exec(`UPDATE push_subscriptions SET key_id = 'an-earlier-key-1' WHERE user_id = '${people.mina.id}'`);
    expect(await listDevices({ as: 'mina' })).toEqual([]);
    await runCron();
    expect(await sessionsWithPush()).toEqual([people.jisoo.sessionId]);
  });
});
