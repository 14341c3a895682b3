/** The alarms of reminders. The clock is years ahead of the real one, so an alarm rings only when a test rings it. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { chooseReminders, reminded, reminderOf, ringAlarm, storedFor, useAlarms } from '../../../support/reminders.ts';
import { inParallel } from '../../../support/race.ts';
import { changeSession, confirmedSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const startsAt = '2096-03-05T10:00:00.000Z';
const millisecondsOf = (instant: string): number => Date.parse(instant);

async function planned() {
  const session = await confirmedSession('daniel', 'mina', { startsAt });
  // The alarm is set after the answer.
  await reminderOf(session.sessionId).arm(session.sessionId);
  return session;
}

const ring = (sessionId: string) => runDurableObjectAlarm(reminderOf(sessionId));

beforeEach(async () => {
  await freshWorld();
  useAlarms();
  setNow('2096-03-02T09:00:00.000Z');
  await createMatch('daniel', 'mina');
});

describe('the alarm of a session', () => {
  it('is set to the earliest reminder of both users, then to the next, and each rings once for both', async () => {
    const { sessionId } = await planned();
    await chooseReminders('mina', { sessionId }, [2880, 60]);
    await reminderOf(sessionId).arm(sessionId);
    const moments = [
      '2096-03-03T10:00:00.000Z',
      '2096-03-04T10:00:00.000Z',
      '2096-03-05T09:00:00.000Z',
      '2096-03-05T09:50:00.000Z',
    ];
    for (const moment of moments) {
      expect((await storedFor(sessionId)).alarm).toBe(millisecondsOf(moment));
      setNow(moment);
      expect(await ring(sessionId)).toBe(true);
    }
    const told = await reminded();
    expect(told.map(({ created_at: at }) => at).toSorted()).toEqual([0, 1, 2, 2, 3].map((index) => moments[index]));
  });

  it('reminder-R05: sends what is due at one moment or becomes due meanwhile, and is armed later than now, or not', async () => {
    const { sessionId } = await planned();
    await chooseReminders('daniel', { sessionId }, [60]);
    await chooseReminders('mina', { sessionId }, [60, 59]);
    setNow('2096-03-05T09:00:00.000Z');
    // The clock of the alarm stands between the first and the second batch at the next reminder.
    const database = env.DB;
    const slow = new Proxy(database, {
      get: (target, name) => {
        if (name === 'batch')
          return async (statements: D1PreparedStatement[]) => {
            const results = await target.batch(statements);
            setNow('2096-03-05T09:01:00.000Z');
            return results;
          };
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await ringAlarm(sessionId, { DB: slow });
    expect(await reminded()).toHaveLength(2);
    expect((await storedFor(sessionId)).alarm).toBeGreaterThan(Date.now());
    passSeconds(1);
    await ring(sessionId);
    expect(await reminded()).toHaveLength(3);
    expect((await storedFor(sessionId)).alarm).toBeNull();
  });

  it('reminder-R05: one that failed is repeated, and one that failed after its batch tells nobody twice', async () => {
    const { sessionId } = await planned();
    setNow('2096-03-04T10:00:00.000Z');
    await expect(ringAlarm(sessionId, { DB: failingDatabase(1, 'before') })).rejects.toThrow('the database went away');
    expect(await reminded()).toEqual([]);
    for (let retry = 0; retry < 6; retry += 1)
      await expect(ringAlarm(sessionId, { DB: failingDatabase(1, 'after') })).rejects.toThrow('the database went away');
    await ringAlarm(sessionId);
    expect(await reminded()).toHaveLength(2);
    expect((await storedFor(sessionId)).alarm).toBe(millisecondsOf('2096-03-05T09:00:00.000Z'));
  });

  it('reminder-R04: two users and three offsets are six notifications, whatever is evicted and rung at once', async () => {
    const { sessionId } = await planned();
    for (const moment of ['2096-03-04T10:00:00.000Z', '2096-03-05T09:00:00.000Z', '2096-03-05T09:50:00.000Z']) {
      setNow(moment);
      await evictDurableObject(reminderOf(sessionId));
      await Promise.all([inParallel(5, () => ringAlarm(sessionId)), runCron()]);
    }
    expect(await reminded()).toHaveLength(6);
    expect(new Set((await reminded()).map((row) => `${row.user_id} ${row.dedupe_key}`)).size).toBe(6);
  });

  it('reminder-R06: the cron sends what a lost alarm has not, looks at D1 alone, and sets the alarm anew', async () => {
    const { sessionId } = await planned();
    await runInDurableObject(reminderOf(sessionId), async (_object, { storage }) => {
      await storage.deleteAlarm();
      await storage.deleteAll();
    });
    setNow('2096-03-04T10:00:10.000Z');
    await runCron();
    await runCron();
    expect(await reminded()).toHaveLength(2);
    expect((await storedFor(sessionId)).alarm).toBe(millisecondsOf('2096-03-05T09:00:00.000Z'));
  });

  it('reminder-R08: nothing stays of a session that is over, and a late call stores nothing', async () => {
    const { sessionId } = await planned();
    expect((await storedFor(sessionId)).keys).toEqual(['sessionId']);
    await changeSession('mina', { sessionId }, 'cancel');
    setNow('2096-03-04T10:00:00.000Z');
    await ring(sessionId);
    expect(await storedFor(sessionId)).toEqual({ alarm: null, keys: [] });
    await reminderOf(sessionId).arm(sessionId);
    expect(await storedFor(sessionId)).toEqual({ alarm: null, keys: [] });
    const other = await planned();
    setNow('2096-03-06T11:00:00.000Z');
    await ring(other.sessionId);
    expect(await storedFor(other.sessionId)).toEqual({ alarm: null, keys: [] });
    expect(await reminded()).toEqual([]);
    expect(await rowsOf('session_reminders')).toEqual([]);
  });
});
