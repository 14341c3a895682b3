/** Tests the commands for a local database by running them as a developer does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActiveDays, type Pause, streakOf } from '../../src/areas/stats/rules/streak.ts';
import type { Day } from '../../src/platform/time/instant.ts';
import { databaseFile, openDatabase } from '../../src/cli/local/database.ts';
import { newcomerId, newcomerSessionId } from '../../src/cli/seed/newcomers.ts';
import { personId, personSessionId } from '../../src/cli/seed/people.ts';
import { ensureDevVars } from '../../src/cli/dev-vars.mjs';

const state = mkdtempSync(join(tmpdir(), 'studymate-state-'));

function run(command: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args, '--persist-to', state], { encoding: 'utf8' });
}

function query(sql: string): Record<string, unknown>[] {
  const database = openDatabase(state);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

beforeAll(() => {
  ensureDevVars();
});
afterAll(() => rmSync(state, { recursive: true, force: true }));

describe('before there is a database', () => {
  it.each(['seed', 'token', 'grant-admin', 'notifications'])('%s says how to create one', (command) => {
    const { status, stderr } = run(command, ...(command === 'seed' ? [] : ['--user', 'mina']));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('npm run db:reset') });
  });
});

describe('with a database', () => {
  beforeAll(() => {
    expect(run('db-reset', '--generated', '20')).toMatchObject({
      status: 0,
      stdout: '27 people added, 0 were there already.\n',
    });
  }, 60_000);

  it('seed adds missing people, and with --if-empty adds none', () => {
    expect(run('seed', '--if-empty').stdout).toBe('27 people are there already.\n');
    expect(run('seed', '--generated', '22').stdout).toBe('2 people added, 27 were there already.\n');
    expect(query('SELECT count(*) AS n FROM user_profiles')).toEqual([{ n: 29 }]);
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    expect(
      query(`SELECT native_name, onboarding_completed_at FROM user_profiles WHERE id = '${newcomerId('emma')}'`),
    ).toEqual([{ native_name: null, onboarding_completed_at: null }]);
  });

  it('token prints a token of the running session, by name and by id, with the requested role', () => {
    const [token] = run('token', '--user', 'mina').stdout.split('\n');
    expect(decodeProtectedHeader(token ?? '')).toEqual({ alg: 'HS512', typ: 'at+jwt' });
    expect(decodeJwt(token ?? '')).toMatchObject({
      sub: personId('mina'),
      sid: personSessionId('mina'),
      role: 'user',
      aud: 'studymate-api',
    });
    expect(decodeJwt(run('token', '--user', 'emma').stdout.trim())).toMatchObject({
      sub: newcomerId('emma'),
      sid: newcomerSessionId('emma'),
    });
    expect(decodeJwt(run('token', '--user', personId('yuki'), '--role', 'admin').stdout.trim())).toMatchObject({
      sub: personId('yuki'),
      role: 'admin',
    });
  });

  it('seeded people have months of history: a streak at risk, a long one, a broken one and a pause', () => {
    // Clocks in Seoul and Tokyo show the same. The form is that of a day.
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10) as Day;
    const streaks = (['mina', 'jisoo', 'daniel', 'yuki'] as const).map((name) => {
      const id = personId(name);
      const [active] = query(`SELECT first_on AS firstOn, marks FROM activity_days WHERE user_id = '${id}'`);
      const pauses = query(
        `SELECT starts_on AS startsOn, ends_on AS endsOn FROM streak_pauses WHERE user_id = '${id}'`,
      );
      const past = { active: active as unknown as ActiveDays, pauses: pauses as unknown as Pause[] }; // as selected
      return streakOf({ ...past, short: new Set(), today });
    });
    expect(streaks).toMatchObject([
      { isAtRisk: true, freezes: 0, isActiveToday: false },
      { isAtRisk: false, freezes: 2, isPaused: false },
      { current: 0, isAtRisk: false },
      { isAtRisk: false, isPaused: true },
    ]);
    const [, long, broken, paused] = streaks.map(({ current, longest }) => [current, longest]);
    expect([long?.[0], broken?.[1], paused?.[0]].map((days) => Number(days) > 14)).toEqual([true, true, true]);
    expect(Number(long?.[0])).toBeGreaterThan(100);
    const kinds = query(`SELECT kind, count(*) AS n FROM activity_events GROUP BY kind ORDER BY kind`);
    expect(kinds.map(({ kind, n }) => [kind, Number(n) > 5])).toEqual([
      ['booking', true],
      ['level', true],
      ['session', true],
      ['study', true],
    ]);
  });

  it('stats:rebuild gives the rows that are there, and counts each that was wrong, missing or too many once', () => {
    const rebuild = () => run('stats-rebuild', '--user', 'mina').stdout;
    const rows = () => query(`SELECT * FROM user_statistics WHERE user_id = '${personId('mina')}'`);
    const marks = () => query(`SELECT first_on, trim(marks, '0') AS marks FROM activity_days ORDER BY user_id`);
    const [right, active] = [rows(), marks()];
    expect(right.length).toBeGreaterThan(100);
    const said = (wrong: number) =>
      `${personId('mina')}: ${right.length} rows. ${wrong} were wrong, missing or too many.\n`;
    expect(rebuild()).toBe(said(0));
    expect([rows(), marks().map(({ marks: each }) => each)]).toEqual([right, active.map(({ marks: each }) => each)]);
    const days = `SELECT DISTINCT on_date FROM user_statistics WHERE user_id = '${personId('mina')}' ORDER BY on_date`;
    query(`UPDATE user_statistics SET seconds = 1 WHERE on_date = (${days} LIMIT 1) AND language = '*' RETURNING 1`);
    query(`DELETE FROM user_statistics WHERE on_date = (${days} LIMIT 1 OFFSET 1) AND language = '*' RETURNING 1`);
    query(
      `INSERT INTO user_statistics (user_id, on_date, language, messages) SELECT user_id, on_date, 'xx', 1 FROM user_statistics
        WHERE user_id = '${personId('mina')}' AND language = '*' LIMIT 1 RETURNING 1`,
    );
    expect(rebuild()).toBe(said(3));
    expect(rows()).toEqual(right);
    expect(rebuild()).toBe(said(0));
  });

  it('token begins one session for a user who has none', () => {
    const first = decodeJwt(run('token', '--user', 'person3').stdout.trim());
    const second = decodeJwt(run('token', '--user', 'person3@example.com').stdout.trim());
    expect(second['sid']).toBe(first['sid']);
    expect(query(`SELECT count(*) AS n FROM auth_sessions WHERE user_id = '${first.sub}'`)).toEqual([{ n: 1 }]);
  });

  it('grant-admin makes a user an administrator and takes the role back', () => {
    const role = () => query(`SELECT role FROM user_profiles WHERE id = '${personId('yuki')}'`)[0]?.['role'];
    expect(run('grant-admin', '--user', personId('yuki')).stdout).toContain('is an administrator now');
    expect(role()).toBe('admin');
    run('grant-admin', '--user', 'yuki', '--revoke');
    expect(role()).toBe('user');
  });

  it('notifications prints what a user was told, by each channel and device, and why not', () => {
    const user = personId('mina');
    const [notice] = query(
      `SELECT id, created_at FROM notifications WHERE user_id = '${user}' ORDER BY created_at DESC, id`,
    );
    const id = String(notice?.['id']);
    const log = (channel: string, target: string, outcome: string, reason: string, dueAt: string | null) =>
      query(`INSERT INTO notification_deliveries (notification_id, channel, target, user_id, type, outcome, reason, due_at, planned_at, changed_at)
        VALUES ('${id}', '${channel}', '${target}', '${user}', (SELECT type FROM notifications WHERE id = '${id}'), '${outcome}', '${reason}',
          ${dueAt === null ? 'NULL' : `'${dueAt}'`}, '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z')`);
    log('inApp', '', 'sent', 'immediate', null);
    log('push', '', 'ordered', 'immediate', null);
    log('push', personSessionId('mina'), 'failed', 'status_403', null);
    log('email', '', 'held', 'quiet_hours', '2026-03-02T22:00:00.000Z');
    const lines = run('notifications', '--user', 'mina', '--limit', '1').stdout.split('\n');
    expect(lines[0]).toMatch(new RegExp(`^${String(notice?.['created_at'])}  \\S+  ${id}$`));
    expect(lines.slice(1)).toEqual([
      '  email  held until 2026-03-02T22:00:00.000Z: quiet hours  (2026-03-02T09:00:00.000Z)',
      '  inApp  sent: immediate  (2026-03-02T09:00:00.000Z)',
      '  push   ordered: immediate  (2026-03-02T09:00:00.000Z)',
      `  push   failed: status 403  (2026-03-02T09:00:00.000Z)  device ${personSessionId('mina')}`,
      '',
    ]);
    expect(run('notifications', '--user', 'mina').stdout).toContain('  (no delivery is recorded)\n');
    expect(run('notifications', '--user', 'emma').stdout).toBe('emma was not told anything yet.\n');
    expect(run('notifications', '--user', 'mina', '--limit', '0').stderr).toContain('--limit');
  });

  it('db-reset deletes everything that was stored', () => {
    const leftover = databaseFile(state).replace('.sqlite', '.leftover');
    writeFileSync(leftover, 'old');
    expect(run('db-reset', '--generated', '0').stdout).toBe('7 people added, 0 were there already.\n');
    expect(query('SELECT count(*) AS n FROM user_profiles')).toEqual([{ n: 7 }]);
  }, 60_000);
});

describe('every command', () => {
  it.each(['seed', 'db-reset', 'token', 'grant-admin', 'notifications'])(
    '%s prints its help and its errors',
    (command) => {
      expect(run(command, '--help')).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`npm run ${command.replace('db-', 'db:')}`),
      });
      expect(run(command, '--nonsense')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("Unknown option '--nonsense'"),
      });
    },
  );

  it.each([
    ['seed', ['--generated', 'many'], '--generated must be a number'],
    ['token', [], 'Name the user'],
    ['token', ['--user', 'mina', '--role', 'owner'], '--role must be user or admin'],
    ['token', ['--user', 'nobody'], 'no account named nobody'],
    ['grant-admin', [], 'Name the account'],
    ['grant-admin', ['--user', 'mina', '--remote', 'moon'], '--remote must be staging or production'],
    ['grant-admin', ['--user', "x' OR 1=1 --", '--remote', 'staging'], 'needs the id'],
  ])('%s %j: %s', (command, args, message) => {
    expect(run(command, ...args)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
  });
});
