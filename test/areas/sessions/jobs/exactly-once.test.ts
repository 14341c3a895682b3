/**
 * Any schedule of one session: users cancel it, move it and choose other reminders; alarms ring, are repeated and
 * crash; objects are evicted; the cron runs; the database is away. A model says what must have been told, and when.
 */
import { evictDurableObject } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addRemindersStatement,
  dropRemindersStatement,
  replaceRemindersStatements,
} from '../../../../src/areas/sessions/data/reminders.ts';
import { remindOfDue } from '../../../../src/areas/sessions/services/remind.ts';
import { addTime, instantOf, type Instant } from '../../../../src/platform/time/instant.ts';
import { commit } from '../../../../src/store/batch.ts';
import { setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase, overrideMembers } from '../../../support/faults.ts';
import { createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { holds, partsOf } from '../../../support/property.ts';
import { reminded, reminderOf, ringAlarm } from '../../../support/reminders.ts';
import { freshWorld } from '../../../support/world.ts';

const users = [people.daniel.id, people.mina.id] as const;
/** Years ahead of the real time, so that no alarm rings by itself. */
const firstNow = '2096-03-02T09:00:00.000Z';
const minutes = 60_000;
/** Nothing is delivered: that is another property. */
const JOBS = overrideMembers(env.JOBS, { sendBatch: async () => {} });
const offset = fc.constantFrom(5, 10, 30, 60, 1440);

/** Whether the database is there: for all of the work, not at all, or it goes away after it has stored the batch. */
const database = fc.constantFrom('up' as const, 'before' as const, 'after' as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 700 }).map((value) => value * 5000) }) },
  { weight: 4, arbitrary: fc.record({ ring: database, times: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ sweep: database, limit: fc.constantFrom(1, 100) }) },
  { weight: 1, arbitrary: fc.record({ evict: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ choose: fc.uniqueArray(offset, { maxLength: 4 }), user: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ moveBy: fc.integer({ min: -300, max: 300 }).map((value) => value * minutes) }) },
  { weight: 1, arbitrary: fc.record({ cancel: fc.constant(true) }) },
);
const schedule = fc.record({
  startsIn: fc.integer({ min: 15, max: 2000 }).map((value) => value * minutes),
  steps: fc.array(step, { minLength: 4, maxLength: 16 }),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What should be: the wishes, the reminders that wait, and those that were sent, as `user start offset` and when. */
class Model {
  now = Date.parse(firstNow);
  startsAt: number;
  isCancelled = false;
  readonly wishes: (readonly number[])[] = [
    [1440, 60, 10],
    [1440, 60, 10],
  ];
  /** Whose, of which start, how long before: and when it is due. */
  waiting = new Map<string, { readonly due: number; readonly user: number; readonly offset: number }>();
  readonly sent = new Map<string, Instant>();

  constructor(startsIn: number) {
    this.startsAt = this.now + startsIn;
    this.plan();
  }

  /** What the users want of the session as it is; what has been due already is not added. */
  plan(): void {
    const before = this.waiting;
    this.waiting = new Map();
    if (this.isCancelled) return;
    for (const [user, wishes] of this.wishes.entries())
      for (const each of wishes) {
        const key = `${users[user]} ${instantOf(this.startsAt)} ${each}`;
        const due = this.startsAt - each * minutes;
        if (!this.sent.has(key) && (due >= this.now || before.has(key)))
          this.waiting.set(key, { due, user, offset: each });
      }
  }

  send(until: number, limit: number): void {
    const due = [...this.waiting].filter(([, each]) => each.due <= until);
    // Of those that are due at one moment, any may come first.
    const order = (key: string) => key.split(' ')[0] ?? '';
    const first = due.toSorted(([one, a], [other, b]) => a.due - b.due || order(one).localeCompare(order(other)));
    for (const [key] of first.slice(0, limit)) {
      this.waiting.delete(key);
      if (this.startsAt > this.now) this.sent.set(key, instantOf(this.now));
    }
  }
}

let runs = 0;

async function begin(model: Model): Promise<string> {
  setNow(firstNow);
  runs += 1;
  const id = `0190bbbb-0000-7000-8000-${String(runs).padStart(12, '0')}`;
  const [startsAt, endsAt] = [instantOf(model.startsAt), addTime(instantOf(model.startsAt), { hours: 1 })];
  const db = env.DB;
  await db.batch([
    ...['notification_deliveries', 'notifications', 'outbox', 'session_reminders', 'session_participants'].map((name) =>
      db.prepare(`DELETE FROM ${name}`),
    ),
    db.prepare('DELETE FROM session_reservations'),
    db
      .prepare(
        `INSERT INTO session_reservations (id, host_id, guest_id, kind, languages, starts_at, ends_at, time_zone, status, due_at, created_at, answered_at)
          VALUES (?1, ?2, ?3, 'voice', '[]', ?4, ?5, 'Asia/Seoul', 'confirmed', ?5, ?6, ?6)`,
      )
      .bind(id, ...users, startsAt, endsAt, firstNow),
    ...users.map((user) =>
      db
        .prepare(
          'INSERT INTO session_participants (session_id, user_id, starts_at, ends_at, claimed_at) VALUES (?, ?, ?, ?, ?)',
        )
        .bind(id, user, startsAt, endsAt, firstNow),
    ),
  ]);
  await commit(db, [addRemindersStatement(firstNow, sql`SELECT ${id}`)]);
  await reminderOf(id).arm(id);
  return id;
}

const databaseOf = (state: 'up' | 'before' | 'after') => (state === 'up' ? env.DB : failingDatabase(1, state));

async function perform(id: string, model: Model, each: Step): Promise<unknown> {
  const now = instantOf(model.now);
  if ('pass' in each) {
    model.now += each.pass;
    return setNow(instantOf(model.now));
  }
  if ('evict' in each) return evictDurableObject(reminderOf(id)).catch(() => undefined); // it may not be running
  if ('ring' in each) {
    for (let time = 0; time < each.times; time += 1) {
      if (each.ring !== 'before') model.send(model.now + 1000, Infinity);
      const ringing = ringAlarm(id, { DB: databaseOf(each.ring), JOBS });
      // An object that has nothing to wait for any more does not ask the database.
      await (each.ring === 'up' ? ringing : ringing.catch(() => undefined));
    }
    return undefined;
  }
  if ('sweep' in each) {
    const deps = testDeps({ db: databaseOf(each.sweep), env: { ...env, JOBS } });
    if (each.sweep !== 'before') model.send(model.now - 10_000, each.limit);
    await remindOfDue(deps, each.limit).catch(() => 0);
    return deps.settle();
  }
  if ('cancel' in each) {
    if (model.isCancelled || model.startsAt <= model.now) return undefined;
    model.isCancelled = true;
    model.plan();
    return commit(env.DB, [
      sql`UPDATE session_reservations SET status = 'cancelled', cancelled_by = 'host', due_at = NULL, ended_at = ${now} WHERE id = ${id}`,
      dropRemindersStatement(sql`SELECT ${id}`),
    ]);
  }
  if (model.isCancelled || model.startsAt <= model.now) return undefined;
  if ('choose' in each) {
    model.wishes[each.user] = each.choose;
    model.plan();
    await commit(env.DB, replaceRemindersStatements(now, users[each.user] ?? '', id, each.choose));
    return reminderOf(id).arm(id);
  }
  if (model.startsAt + each.moveBy <= model.now) return undefined;
  model.startsAt += each.moveBy;
  model.plan();
  const [startsAt, endsAt] = [instantOf(model.startsAt), addTime(instantOf(model.startsAt), { hours: 1 })];
  await commit(env.DB, [
    sql`UPDATE session_reservations SET starts_at = ${startsAt}, ends_at = ${endsAt}, due_at = ${endsAt} WHERE id = ${id}`,
    dropRemindersStatement(sql`SELECT ${id}`),
    addRemindersStatement(now, sql`SELECT ${id}`),
  ]);
  return reminderOf(id).arm(id);
}

beforeAll(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});
beforeEach(() => setNow(firstNow));

const parts = partsOf({ sampled: 25, full: 10_000 }, 500);

describe('reminders of sessions', () => {
  it.each(nonEmpty(parts, 'parts'))(
    'none comes twice, none unasked for, none is missing, in $numRuns schedules of seed $seed',
    async (runs) => {
      await holds(
        fc.asyncProperty(schedule, async ({ startsIn, steps }) => {
          const model = new Model(startsIn);
          const id = await begin(model);
          for (const each of steps) await perform(id, model, each);
          // Everything is up again: the next run of the cron sends what is left, until the session begins.
          for (let minute = 0; minute < 3; minute += 1) {
            await perform(id, model, { pass: 60_000 });
            await perform(id, model, { sweep: 'up', limit: 100 });
          }
          const told = (await reminded()).map(({ user_id: user, dedupe_key: key, created_at: at }) => {
            const [session, startsAt, offsetMinutes] = key.split(' ');
            expect(session).toBe(id);
            return [`${user} ${startsAt} ${offsetMinutes}`, at] as const;
          });
          const expected = [...model.sent];
          const sorted = (rows: readonly (readonly [string, string])[]) => rows.map(([key]) => key).toSorted();
          expect(sorted(told)).toEqual(sorted(expected));
        }),
        runs,
      );
    },
    3_600_000,
  );
});
