/** The scheduled purge: accounts that fail, and what one run of the cron costs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/app.ts';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { meter } from '../../../../src/store/metered.ts';
import { MAX_QUERIES } from '../../../../src/store/platform-limits.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { completeAccountsStatements } from '../../../support/derived.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { restoreAccount, graceSeconds, requestDeletion } from '../operations/account-end.ts';

const idOf = (number: number): string => `01900000-0000-7000-9000-0000000000${String(number).padStart(2, '0')}`;
const requested = '2026-03-01T09:00:00.000Z';
const due = '2026-03-31T09:00:00.000Z';

beforeEach(freshWorld);

describe('purging due accounts', () => {
  it('fault-R13: eleven accounts whose purge always fails do not hold up the twelfth', async () => {
    await insertLeavingAccounts(11);
    await runSql(
      "CREATE TRIGGER broken BEFORE DELETE ON user_settings WHEN OLD.user_id LIKE '01900000-0000-7000-9000-%' BEGIN SELECT RAISE(ABORT, 'broken'); END",
    );
    await requestDeletion();
    passSeconds(graceSeconds);
    for (const failing of [5, 5, 1])
      expect((await runCron()).filter((event) => event === 'account.purge_failed')).toHaveLength(failing);
    expect(await statusOf(people.mina.id)).toBe('deleted');
    expect(await statusOf(idOf(1))).toBe('deleting');
    expect((await restoreAccount()).status).toBe(401);
  });

  it('tries a failed purge again after 10 minutes, then after twice as long, and at last succeeds', async () => {
    await insertLeavingAccounts(1);
    await runSql("CREATE TRIGGER broken BEFORE DELETE ON user_settings BEGIN SELECT RAISE(ABORT, 'broken'); END");
    passSeconds(graceSeconds);
    const failsAfter = async (seconds: number): Promise<boolean> => {
      passSeconds(seconds);
      return (await runCron()).includes('account.purge_failed');
    };
    expect(await failsAfter(0)).toBe(true);
    expect(await failsAfter(10 * 60 - 1)).toBe(false);
    expect(await failsAfter(1)).toBe(true);
    expect(await failsAfter(20 * 60 - 1)).toBe(false);
    await runSql('DROP TRIGGER broken');
    expect(await failsAfter(1)).toBe(false);
    expect(await statusOf(idOf(1))).toBe('deleted');
    expect(await env.DB.prepare('SELECT count(*) AS n FROM purge_failures').first('n')).toBe(0);
  });

  it('waits a day at most, however often it has failed', async () => {
    await insertLeavingAccounts(1);
    await runSql('INSERT INTO purge_failures (user_id, attempts, retry_at) VALUES (?, 500, ?)', idOf(1), due);
    await runSql("CREATE TRIGGER broken BEFORE DELETE ON user_settings BEGIN SELECT RAISE(ABORT, 'broken'); END");
    passSeconds(graceSeconds);
    await runCron();
    expect(await env.DB.prepare('SELECT attempts, retry_at FROM purge_failures').first()).toEqual({
      attempts: 501,
      retry_at: '2026-04-02T09:00:00.000Z',
    });
  });
});

describe('the busiest run of the cron', () => {
  it('fault-R13: purges five accounts, builds archives and cleans with fewer statements than one invocation may run', async () => {
    await insertLeavingAccounts(5);
    for (const as of ['mina', 'jisoo', 'daniel', 'yuki'] as const) await request('POST', '/users/me/exports', { as });
    passSeconds(graceSeconds);
    await insertExpiredKeys(60_000);
    const { db, counts } = meter(env.DB);
    const deps = testDeps({ db });
    await runScheduled(deps, tasks);
    await deps.settle();
    expect(deps.logged).not.toContain('scheduled.failed');
    expect(await statusOf(idOf(5))).toBe('deleted');
    expect(counts.statements).toBeGreaterThan(400);
    // The cron spreads these tasks over five minutes; the decision 0017 adds up the dearest run.
    expect(counts.statements).toBeLessThan(MAX_QUERIES - 400);
  });
});

describe('cleaning', () => {
  it('fault-R13: a backlog of keys shrinks by 50,000 a run, which is 10,000 a minute', async () => {
    await insertExpiredKeys(60_000);
    await runScheduled(testDeps(), tasks);
    expect(await countKeys()).toBe(10_000);
    await runScheduled(testDeps(), tasks);
    expect(await countKeys()).toBe(0);
  });
});

/** Inserts accounts whose grace period ends a day before that of an account that leaves now. */
async function insertLeavingAccounts(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await runSql(
      "INSERT INTO user_profiles (id, status, deletion_requested_at, delete_after, created_at, updated_at) VALUES (?1, 'deleting', ?2, ?3, ?2, ?2)",
      idOf(number),
      requested,
      due,
    );
  }
  await env.DB.batch(completeAccountsStatements());
}

/** Inserts the answers of requests with a key, as many as users can cause within a few minutes. */
async function insertExpiredKeys(count: number): Promise<void> {
  await runSql(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)
     INSERT INTO idempotency_keys (id, user_id, operation_id, key, payload_hash, status, body, claimed_at, expires_at)
     SELECT printf('%036d', i), ?2, 'createMatchRequest', 'key-' || i, 'hash', 201, '{}', ?3, ?3 FROM n`,
    count,
    people.hana.id,
    requested,
  );
}

function countKeys(): Promise<unknown> {
  return env.DB.prepare('SELECT count(*) AS n FROM idempotency_keys').first('n');
}

function statusOf(id: string): Promise<unknown> {
  return env.DB.prepare('SELECT status FROM user_profiles WHERE id = ?').bind(id).first('status');
}
