/** Sessions of two users of different age groups: after a moderator has found out, and around an 18th birthday. */
import { beforeEach, describe, expect, it } from 'vitest';
import { askForSession } from '../../../../src/areas/sessions/services/create-session.ts';
import { meter } from '../../../../src/store/metered.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { runCron, runJobs, settleBackground } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  readSession,
  sessionIdsOf,
  usualStart,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { pushed, weekdays } from '../../chat/message-notices.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';
import { subscribe } from '../../notifications/jobs/push-orders.ts';
import { letBothBeMinors } from '../scenarios.ts';

beforeEach(freshWorld);

const soon = { startsAt: '2026-03-02T09:20:00Z', durationMinutes: 30 };

describe('sessions with an adult who passed for a minor', () => {
  const correct = (name: 'mina' | 'daniel', birthDate: string) =>
    callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
      birthYear: Number(birthDate.slice(0, 4)),
      birthDate,
      reason: 'Seen.',
    });

  beforeEach(async () => {
    await correct('mina', '2010-06-01');
    await correct('daniel', '2010-06-01');
    await createMatch('daniel', 'mina');
  });

  async function findOut() {
    await correct('daniel', '1990-06-01');
    await settleBackground();
  }

  const titlesOf = async (browser: Awaited<ReturnType<typeof subscribe>>) =>
    pushed(await browser.arrived()).map((notice) => (notice as { title: string }).title);

  it.each([
    ['lie ahead', '2026-03-02T09:05:00.000Z'],
    ['are to begin', '2026-03-02T09:21:00.000Z'],
  ])('fault-X1: that %s end, and are gone for both', async (_, now) => {
    const session = await confirmedSession('mina', 'daniel', { ...soon, meetingLink: 'https://meet.example.com/abc' });
    setNow(now);
    await findOut();
    expect(await rowsOf('session_reservations')).toMatchObject([{ status: 'cancelled' }]);
    for (const name of ['mina', 'daniel'] as const) {
      expect(outcomeOf(await readSession(name, session))).toBe('404 sessions.not_found');
      expect(await sessionIdsOf(name)).toEqual([]);
    }
    expect(outcomeOf(await changeSession('daniel', session, 'start'))).toBe('404 sessions.not_found');
  });

  it('fault-X1: that were started before their time end as well', async () => {
    const session = await confirmedSession('mina', 'daniel', soon);
    setNow('2026-03-02T09:10:00.000Z');
    await changeSession('daniel', session, 'start');
    await findOut();
    expect(await rowsOf('session_reservations')).toMatchObject([{ status: 'cancelled' }]);
  });

  it('fault-X1: tell the minor of no absence any more', async () => {
    const session = await confirmedSession('daniel', 'mina', soon);
    setNow('2026-03-02T10:00:00.000Z');
    const browser = await subscribe();
    await findOut();
    expect(outcomeOf(await changeSession('daniel', session, 'no-show'))).toBe('404 sessions.not_found');
    await runJobs();
    expect(await titlesOf(browser)).toEqual([]);
    expect(await notificationTypesOf('mina')).not.toContain('session.no_show');
  });

  it.each([
    ['an answer', 'decline', '2026-03-02T09:05:00.000Z'],
    ['a cancellation', 'cancel', '2026-03-02T09:05:00.000Z'],
    ['a report of absence', 'no-show', '2026-03-02T09:40:00.000Z'],
  ] as const)(
    'fault-X1: send the minor no notice of %s that waited for the end of quiet hours',
    async (_, step, now) => {
      const session =
        step === 'decline'
          ? await createSession('mina', 'daniel', soon)
          : await confirmedSession('mina', 'daniel', soon);
      const browser = await subscribe();
      await prefer('mina', { quietHours: { from: '17:00', to: '20:00', weekdays } });
      setNow(now);
      expect(outcomeOf(await changeSession('daniel', session, step))).toBe('200');
      await runJobs();
      const sent = (await titlesOf(browser)).length;
      await findOut();
      setNow('2026-03-02T11:00:00.000Z');
      await runCron();
      expect(await titlesOf(browser)).toHaveLength(sent);
    },
  );

  it('fault-X1: leave the list of the minor, as messages do', async () => {
    const first = await createSession('mina', 'daniel');
    await changeSession('daniel', first, 'decline');
    const second = await createSession('mina', 'daniel', { startsAt: '2026-03-06T10:00:00Z' });
    await changeSession('daniel', second, 'confirm');
    await settleBackground();
    expect(await notificationTypesOf('mina')).toEqual(
      expect.arrayContaining(['session.declined', 'session.confirmed']),
    );
    await findOut();
    expect((await notificationTypesOf('mina')).join(' ')).not.toMatch(/session|chat/);
  });
});

describe('sessions of two minors of whom one turns 18', () => {
  const [beforeMidnight, afterMidnight] = ['2026-03-03T14:59:59.900Z', '2026-03-03T15:00:02.000Z'];

  beforeEach(async () => {
    await letBothBeMinors();
    await createMatch('daniel', 'mina');
  });

  it('fault-X1: are not made by statements that run after the job of the birthday', async () => {
    setNow(beforeMidnight);
    const { db } = meter(env.DB);
    const [arrived, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const run = db.batch.bind(db);
    db.batch = async (statements) => {
      arrived.resolve();
      await gate.promise;
      return run(statements);
    };
    const asked = askForSession(
      testDeps({ db }),
      people.daniel.id,
      { partnerId: people.mina.id, kind: 'video', startsAt: usualStart, durationMinutes: 60 },
      { operationId: 'createSession', key: undefined },
    ).catch((error: { readonly refusal: { readonly problem: string } }) => error.refusal.problem);
    await arrived.promise;
    setNow(afterMidnight);
    await runCron();
    gate.resolve();
    expect(await asked).toBe('sessions.not_available');
    expect(await rowsOf('session_reservations')).toEqual([]);
  });

  it('fault-X1: end with the job of the birthday, also those that have begun when it runs', async () => {
    await confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T15:00:00Z' });
    const started = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T14:30:00Z', durationMinutes: 30 });
    setNow('2026-03-03T14:29:00.000Z');
    await changeSession('mina', started, 'start');
    setNow('2026-03-03T15:20:00.000Z');
    await runCron();
    expect(
      (await rowsOf<{ status: string }>('session_reservations ORDER BY starts_at')).map(({ status }) => status),
    ).toEqual(['completed', 'cancelled']);
  });

  it('fault-X1: that began before the birthday are over for both after its job', async () => {
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-03T15:05:00Z' });
    setNow('2026-03-03T14:56:00.000Z');
    await changeSession('mina', session, 'start');
    setNow(afterMidnight);
    await runCron();
    passSeconds(60);
    expect((await readSession('daniel', session)).body).toMatchObject({
      status: 'cancelled',
      cancellation: { by: 'service' },
    });
  });
});
