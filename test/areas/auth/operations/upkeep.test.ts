/** The cron jobs of sign-in delete expired data. They also close connections that a failed request left open. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/app.ts';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { connectAs } from '../../../support/live.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { refreshTokens, refreshSuccessfully, signIn } from './sign-in.ts';

const DAY = 24 * 60 * 60;
beforeEach(freshWorld);

async function count(table: string): Promise<number> {
  return (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')) ?? 0;
}

describe('expired sign-ins', () => {
  it('are deleted: codes, tickets and used tokens; what still works stays', async () => {
    const { refreshToken, accessToken } = await signIn();
    await request('POST', '/auth/realtime-ticket', { token: accessToken });
    const second = await refreshSuccessfully(refreshToken);
    passSeconds(DAY + 1);
    await runScheduled(testDeps(), tasks);
    expect(await count('realtime_tickets')).toBe(0);
    expect(await count('refresh_tokens')).toBe(1);
    await refreshSuccessfully(second.refreshToken);
  });

  it('RTR-02 end their family when a token is reused whose row has been deleted', async () => {
    const { refreshToken } = await signIn();
    const second = await refreshSuccessfully(refreshToken);
    passSeconds(DAY + 1);
    await runScheduled(testDeps(), tasks);
    expect((await refreshTokens(refreshToken)).status).toBe(401);
    expect((await refreshTokens(second.refreshToken)).status).toBe(401);
  });

  it('are deleted 30 days after their end, with their tokens; the security log stays', async () => {
    await signIn();
    const before = await count('security_events');
    passSeconds(61 * DAY);
    await runScheduled(testDeps(), tasks);
    const { results } = await env.DB.prepare('SELECT id FROM auth_sessions ORDER BY id').all<{ id: string }>();
    expect(results.map(({ id }) => id)).toEqual(Object.values(people).map(({ sessionId }) => sessionId));
    expect(await count('refresh_tokens')).toBe(0);
    expect(await count('security_events')).toBe(before);
  });
});

describe('connections of ended sessions', () => {
  it('RT-04 are closed by the job of the same batch when the request could not reach them', async () => {
    const tokens = await signIn();
    const listener = await connectAs(tokens);
    const hubs = env.USER_HUB;
    const unreachable = {
      idFromName: (name: string) => hubs.idFromName(name),
      get: () => ({ closeSessions: () => Promise.reject(new Error('unreachable')) }),
    };
    Object.assign(env, { USER_HUB: unreachable });
    await request('POST', '/auth/logout', { token: tokens.accessToken }).finally(() =>
      Object.assign(env, { USER_HUB: hubs }),
    );
    expect(await listener.answersPing()).toBe(true);
    await runScheduled(testDeps(), tasks);
    expect(await listener.waitForClose()).toMatchObject({ code: 4401 });
  });

  it('are all closed when the account was suspended', async () => {
    const listener = await connectAs(await signIn());
    await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
      .bind(people.mina.id)
      .run();
    await env.DB.prepare(
      "INSERT INTO outbox (id, kind, payload, dedupe_key, created_at, due_at) VALUES (?, 'live.close', ?, 'test', ?, ?)",
    )
      .bind(
        crypto.randomUUID(),
        JSON.stringify({ userId: people.mina.id }),
        '2026-03-02T09:00:00.000Z',
        '2026-03-02T09:00:00.000Z',
      )
      .run();
    await runScheduled(testDeps(), tasks);
    expect(await listener.waitForClose()).toMatchObject({ code: 4401 });
  });
});
