import { millisecondsIn } from '../../../../src/platform/time/instant.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { leaseTime } from '../../../../src/store/outbox.ts';
import { tasks } from '../../../../src/app.ts';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { request } from '../../../support/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { runCron } from '../../../support/jobs.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { graceSeconds, requestDeletion, restoreAccount, readStatus } from './account-end.ts';

async function secondSession(): Promise<string> {
  const id = crypto.randomUUID();
  await env.DB.prepare(
    'INSERT INTO auth_sessions (id, user_id, signed_in_with, created_at, last_used_at, expires_at, latest_expires_at) SELECT ?1, user_id, signed_in_with, created_at, last_used_at, expires_at, latest_expires_at FROM auth_sessions WHERE id = ?2',
  )
    .bind(id, people.mina.sessionId)
    .run();
  return id;
}

const noInterests = { motivations: [], topics: [], learningStyles: [], learningExpectations: [] };

beforeEach(freshWorld);

describe('deleteMyAccount', () => {
  describe('202', () => {
    it('PRF-12 names the day of the deletion, 30 days from now', async () => {
      expect(await requestDeletion()).toMatchObject({
        status: 202,
        body: { requestedAt: '2026-03-02T09:00:00.000Z', deleteOn: '2026-04-01' },
      });
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({
        status: 'deleting',
        deletion: { deleteOn: '2026-04-01' },
      });
    });

    // 30 days later it is 31 March 23:30 in UTC; in Seoul it is the next day, in Honolulu the afternoon of the same.
    it.each([
      ['Asia/Seoul', '2026-04-01'],
      ['Pacific/Honolulu', '2026-03-31'],
      ['Pacific/Kiritimati', '2026-04-01'],
    ])('fault-R6: names the day in %s, in every answer', async (zone, deleteOn) => {
      await env.DB.prepare('UPDATE user_profiles SET time_zone = ?, version = version + 1 WHERE id = ?')
        .bind(zone, people.mina.id)
        .run();
      setNow('2026-03-01T23:30:00.000Z');
      expect(await requestDeletion()).toMatchObject({ body: { deleteOn } });
      expect(await requestDeletion()).toMatchObject({ body: { deleteOn } });
      expect((await request('GET', '/users/me', { as: 'mina' })).body).toMatchObject({ deletion: { deleteOn } });
      expect(await request('PUT', '/users/me/interests', { as: 'mina', body: noInterests })).toMatchObject({
        status: 409,
        body: { code: 'profile.deletion_pending', detail: expect.stringContaining(deleteOn) },
      });
    });

    it('hides the user from everybody at once', async () => {
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(200);
      await requestDeletion();
      expect((await request('GET', `/users/${people.mina.id}`, { as: 'daniel' })).status).toBe(404);
    });

    it('ends the other sessions and keeps the session of the call', async () => {
      const other = await secondSession();
      await requestDeletion();
      const { results } = await env.DB.prepare(
        'SELECT id, end_reason FROM auth_sessions WHERE user_id = ? ORDER BY id = ? DESC',
      )
        .bind(people.mina.id, people.mina.sessionId)
        .all();
      expect(results).toEqual([
        { id: people.mina.sessionId, end_reason: null },
        { id: other, end_reason: 'account_deleted' },
      ]);
    });

    it('keeps the day of the first call when called twice or 50 times in parallel', async () => {
      await requestDeletion();
      passSeconds(60);
      const answers = await inParallel(50, requestDeletion);
      expect(
        answers.every(
          ({ status: code, body }) =>
            code === 202 && (body as { requestedAt: string }).requestedAt === '2026-03-02T09:00:00.000Z',
        ),
      ).toBe(true);
    });

    it('accepts a token of the existing service, which has no session', async () => {
      expect((await request('DELETE', '/users/me', { token: await legacyTokenFor('mina') })).status).toBe(202);
    });
  });

  describe('404', () => {
    it('answers profile.missing to a caller of the existing service who has no profile yet', async () => {
      const token = await legacyTokenFor('mina', { sub: missingId });
      expect(await request('DELETE', '/users/me', { token })).toMatchObject({
        status: 404,
        body: { code: 'profile.missing' },
      });
    });
  });
});

describe('purging accounts', () => {
  it('waits for the day of the deletion', async () => {
    await requestDeletion();
    passSeconds(graceSeconds - 1);
    await runCron();
    expect(await readStatus()).toBe('deleting');
    passSeconds(1);
    await runCron();
    expect(await readStatus()).toBe('deleted');
  });

  it.each(['before', 'after'] as const)(
    'DAT-03 a crash %s the batch deletes all of the account or none of it, and the next run finishes',
    async (when) => {
      await requestDeletion();
      passSeconds(graceSeconds);
      await withBindings({ DB: failingDatabase(1, when) }, () => runScheduled(testDeps(), tasks));
      expect(await readStatus()).toBe(when === 'before' ? 'deleting' : 'deleted');
      const rows = await env.DB.prepare('SELECT count(*) AS n FROM user_languages WHERE user_id = ?')
        .bind(people.mina.id)
        .first('n');
      expect(rows).toBe(when === 'before' ? 2 : 0);
      passSeconds(millisecondsIn(leaseTime) / 1000);
      await runCron();
      expect(await readStatus()).toBe('deleted');
    },
  );

  it('restoring and purging in parallel: exactly one of them takes effect, completely', async () => {
    await requestDeletion();
    passSeconds(graceSeconds);
    const [restored] = await Promise.all([restoreAccount(), runCron(), runCron()]);
    expect(restored.status).toBe(404);
    expect(await readStatus()).toBe('deleted');
  });
});
