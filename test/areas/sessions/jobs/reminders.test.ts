/** Reminders that the cron sends, and their delivery. */
import { beforeEach, describe, expect, it } from 'vitest';
import { remindOfDue, remindOfSession } from '../../../../src/areas/sessions/services/remind.ts';
import { addRemindersStatement, dropRemindersStatement } from '../../../../src/areas/sessions/data/reminders.ts';
import { commit } from '../../../../src/store/batch.ts';
import { sql } from 'drizzle-orm';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { refusalOf, runSql } from '../../../support/direct-sql.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase, overrideMembers } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { readReminders, reminded } from '../../../support/reminders.ts';
import { confirmedSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Without the queue, so that what is ordered waits for the cron. */
const unqueued = () => testDeps({ env: { ...env, JOBS: overrideMembers(env.JOBS, { sendBatch: async () => {} }) } });

const minas = async () => (await reminded()).filter((row) => row.user_id === people.mina.id);

describe('reminders of sessions', () => {
  it('say in the language and the time zone of the reader when the session begins', async () => {
    await confirmedSession('daniel', 'mina');
    const inKorean = { 'accept-language': 'ko' };
    setNow('2026-03-04T10:00:10.000Z');
    await runCron();
    expect((await listNotices('mina', {}, inKorean))[0]).toMatchObject({
      type: 'session.reminder',
      title: 'Daniel Reed님과의 세션이 다가오고 있어요',
      body: '3월 5일 (목) 오후 7:00에 만나요.',
    });
    setNow('2026-03-05T09:50:10.000Z');
    await runCron();
    expect((await listNotices('daniel', {}, { 'accept-language': 'en' }))[0]).toMatchObject({
      type: 'session.reminder_soon',
      title: 'Your session with Mina Kim begins soon',
      body: 'It begins on Thu, Mar 5, 10:00 AM.',
    });
  });

  it('reminder-R01: 150 sessions that are cancelled half a minute before remind nobody', async () => {
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-30T10:00:00.000Z' });
    await copySession(session.sessionId, 149);
    await commit(testDeps().db, [dropRemindersStatement(sql`SELECT id FROM session_reservations`)]);
    const ids = await rowsOf<{ id: string }>('session_reservations');
    const all = sql`SELECT id FROM session_reservations`;
    await commit(testDeps().db, [addRemindersStatement('2026-03-02T09:00:00.000Z', all)]);
    expect(await rowsOf('session_reminders')).toHaveLength(900);
    setNow('2026-03-02T10:00:00.000Z');
    const { body } = await request('GET', '/matching/matches', { as: 'mina' });
    const [match] = (body as { items: { matchId: string }[] }).items;
    // All are cancelled by the end of the match, in one batch.
    const deps = testDeps();
    await env.DB.prepare(
      `UPDATE session_reservations SET status = 'cancelled', cancelled_by = 'service', due_at = NULL, ended_at = '2026-03-02T10:00:00.000Z'
        WHERE id <> ?`,
    )
      .bind(session.sessionId)
      .run();
    await request('DELETE', `/matching/matches/${match?.matchId}`, { as: 'daniel' });
    expect((await readReminders('mina', session)).reminders).toEqual([]);
    for (const now of ['2026-03-29T10:01:00.000Z', '2026-03-30T09:01:00.000Z', '2026-03-30T09:55:00.000Z']) {
      setNow(now);
      for (const { id } of ids.slice(0, 20)) await remindOfSession(deps, id);
      await runCron();
    }
    expect(await reminded()).toEqual([]);
    expect(await rowsOf('session_reminders')).toEqual([]);
  });

  it('reminder-R01: one that is cancelled between the alarm and the delivery is neither pushed nor mailed', async () => {
    const browser = await subscribe();
    const session = await confirmedSession('daniel', 'mina');
    await runJobs();
    const before = (await browser.arrived()).length;
    setNow('2026-03-04T10:00:00.000Z');
    await remindOfSession(unqueued(), session.sessionId);
    expect(await minas()).toHaveLength(1);
    await runSql(
      `UPDATE session_reservations SET status = 'cancelled', cancelled_by = 'guest', due_at = NULL, ended_at = ?`,
      '2026-03-04T10:00:00.000Z',
    );
    const mails = await mailsDuring(runJobs);
    expect(mails).toEqual([]);
    expect(await browser.arrived()).toHaveLength(before);
    const log = await rowsOf<{ channel: string; reason: string }>(
      "notification_deliveries WHERE type = 'session.reminder' AND channel <> 'inApp'",
    );
    expect(new Set(log.map(({ reason }) => reason))).toEqual(new Set(['cause_gone']));
  });

  it('reminder-R04: a session at another time has reminders of its own, and those of the old time do not come', async () => {
    const { sessionId } = await confirmedSession('daniel', 'mina');
    setNow('2026-03-05T09:55:00.000Z');
    await runCron();
    expect(await minas()).toHaveLength(3);
    await moveTo(sessionId, '2026-03-07T10:00:00.000Z');
    setNow('2026-03-07T09:55:00.000Z');
    await runCron();
    expect((await minas()).map((row) => row.dedupe_key.slice(37, 50))).toEqual([
      ...Array<string>(3).fill('2026-03-05T10'),
      ...Array<string>(3).fill('2026-03-07T10'),
    ]);
    // Back at the old time, after it: what was told stays told.
    setNow('2026-03-05T09:56:00.000Z');
    await moveTo(sessionId, '2026-03-05T10:00:00.000Z');
    await runCron();
    expect(await minas()).toHaveLength(6);
  });

  it('reminder-R07: after an outage of 80 s it comes by a retry, once; after 200 s by the cron', async () => {
    const { sessionId } = await confirmedSession('daniel', 'mina');
    const due = Date.parse('2026-03-04T10:00:00.000Z');
    // The platform repeats an alarm after 2, 4, 8, 16, 32 and 64 seconds.
    const waits = [0, 2, 6, 14, 30, 62, 126];
    const send = async (outage: number, seconds: number): Promise<void> => {
      setNow(new Date(due + seconds * 1000).toISOString());
      const db = seconds < outage ? failingDatabase(1, 'before') : testDeps().db;
      await remindOfSession({ ...testDeps(), db }, sessionId).catch(() => undefined);
    };
    for (const wait of waits) await send(80, wait);
    expect((await minas()).map(({ created_at: at }) => at)).toEqual(['2026-03-04T10:02:06.000Z']);
    const next = Date.parse('2026-03-05T09:00:00.000Z');
    setNow(new Date(next + 240_000).toISOString());
    await runCron();
    expect((await minas()).map(({ created_at: at }) => at)).toContain('2026-03-05T09:04:00.000Z');
  });

  it('reminder-R07: one that would come after the start is dropped', async () => {
    await confirmedSession('daniel', 'mina');
    setNow('2026-03-05T10:00:00.000Z');
    await runCron();
    expect(await reminded()).toEqual([]);
    expect(await rowsOf('session_reminders')).toEqual([]);
  });

  it('one of an hour or less passes quiet hours; an earlier one is held, and dropped at the start', async () => {
    await subscribe();
    await prefer('mina', { quietHours: { from: '00:00', to: '23:59', weekdays } });
    await confirmedSession('daniel', 'mina');
    const pushes = async () =>
      (
        await rowsOf<{ type: string; outcome: string; reason: string }>(
          `notification_deliveries WHERE type LIKE 'session.reminder%' AND channel = 'push' AND target = '' AND user_id = '${people.mina.id}' ORDER BY type`,
        )
      ).map(({ type, outcome, reason }) => [type, outcome, reason]);
    setNow('2026-03-04T10:00:10.000Z');
    await runCron();
    expect(await pushes()).toEqual([['session.reminder', 'held', 'quiet_hours']]);
    setNow('2026-03-05T09:00:10.000Z');
    await runCron();
    expect((await pushes())[1]).toEqual(['session.reminder_soon', 'ordered', 'critical']);
    // The quiet hours end after the start.
    setNow('2026-03-05T15:00:00.000Z');
    await runCron();
    expect((await pushes())[0]).toEqual(['session.reminder', 'dropped', 'cause_gone']);
  });

  it('a step of the cron sends at most so many, and what an alarm may still send waits ten seconds', async () => {
    await confirmedSession('daniel', 'mina');
    setNow('2026-03-05T09:50:09.999Z');
    expect(await remindOfDue(testDeps(), 3)).toBe(3);
    expect(await remindOfDue(testDeps(), 3)).toBe(1);
    setNow('2026-03-05T09:50:10.000Z');
    expect(await remindOfDue(testDeps(), 3)).toBe(2);
    expect(await reminded()).toHaveLength(6);
  });

  it('the database refuses a reminder of another user, after the start, or that was sent already', async () => {
    const { sessionId } = await confirmedSession('daniel', 'mina');
    const insert = 'INSERT INTO session_reminders VALUES (?, ?, 30, ?, ?, NULL)';
    const times = ['2026-03-05T10:00:00.000Z', '2026-03-05T09:30:00.000Z'] as const;
    expect(await refusalOf(insert, sessionId, people.jisoo.id, ...times)).toContain('not part of the session');
    expect(await refusalOf(insert, sessionId, people.mina.id, times[0], times[0])).toContain('CHECK');
    expect(await refusalOf('UPDATE session_reminders SET sent_at = ?', times[0])).toContain('CHECK');
    await runSql('UPDATE session_reminders SET sent_at = ?', times[1]);
    expect(await refusalOf('UPDATE session_reminders SET sent_at = NULL')).toContain('was sent');
  });
});

/** Moves a session as the acceptance of another time does. */
async function moveTo(sessionId: string, startsAt: string): Promise<void> {
  const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
  await commit(testDeps().db, [
    sql`UPDATE session_reservations SET starts_at = ${startsAt}, ends_at = ${endsAt}, due_at = ${endsAt} WHERE id = ${sessionId}`,
    dropRemindersStatement(sql`SELECT ${sessionId}`),
    addRemindersStatement(testDeps().clock.nowIso(), sql`SELECT ${sessionId}`),
  ]);
}

/** Copies a session of Daniel and Mina. Their times do not block each other. */
async function copySession(sessionId: string, count: number): Promise<void> {
  const numbers = JSON.stringify(Array.from({ length: count }, (_, index) => 100_000_000_000 + index));
  const id = "'0190bbbb-0000-7000-8000-' || j.value";
  const reservation =
    'host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, status, due_at, created_at, answered_at';
  await runSql(
    `INSERT INTO session_reservations (id, ${reservation}) SELECT ${id}, ${reservation} FROM json_each(?) j JOIN session_reservations r WHERE r.id = ?`,
    numbers,
    sessionId,
  );
  await runSql(
    `INSERT INTO session_participants (session_id, user_id, starts_at, ends_at, claimed_at)
      SELECT ${id}, user_id, starts_at, ends_at, claimed_at FROM json_each(?) j JOIN session_participants WHERE session_id = ?`,
    numbers,
    sessionId,
  );
}
