import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { commit } from '../../../../src/store/batch.ts';
import { notify } from '../../../../src/areas/notifications/index.ts';
import { addTime } from '../../../../src/platform/time/instant.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { runCron, watchQueue } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import type { Browser } from '../../../support/push.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

interface LogRow {
  readonly channel: string;
  readonly target: string;
  readonly outcome: string;
  readonly reason: string;
}

/**
 * A step of a run: an event (again), a consumer that runs a job and may crash at one of its batches, several consumers
 * at once, a pause of so many seconds (0: it is ended), a push service that takes nothing for a while, or time.
 */
const step = fc.oneof(
  fc.record({ event: fc.integer({ min: 0, max: 2 }), crashAt: fc.constantFrom(0, 1) }),
  fc.record({ consumer: fc.integer({ min: 0, max: 4 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  fc.record({ consumers: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ pause: fc.constantFrom(0, 60, 600) }),
  fc.record({ isServiceUp: fc.boolean() }),
  fc.record({ pass: fc.integer({ min: 1, max: 400 }) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const queue = watchQueue();

/** Moves the clock while nothing is being sent. A real send ends before its lease does. */
async function pass(seconds: number): Promise<void> {
  await queue.isIdle();
  passSeconds(seconds);
}

function tell(event: number) {
  const title = `Event ${event}`;
  return notify(testDeps().clock.nowIso(), {
    userId: people.mina.id,
    type: 'system.announcement',
    variables: { title, body: 'News', link: null },
    dedupeKey: title,
  });
}

async function perform(each: Step, browser: Browser): Promise<unknown> {
  if ('pass' in each) return pass(each.pass);
  if ('pause' in each) return pause(each.pause);
  if ('isServiceUp' in each) return browser.answer(each.isServiceUp ? undefined : { status: 500 });
  if ('consumers' in each) return inParallel(each.consumers, () => deliverJob(testDeps(), runJob));
  if ('event' in each) {
    const db = each.crashAt === 0 ? testDeps().db : failingDatabase(1, 'after');
    return commit(db, tell(each.event)).catch(() => undefined);
  }
  const db = each.consumer === 0 ? testDeps().db : failingDatabase(each.consumer, each.when);
  return deliverJob({ ...testDeps(), db }, runJob).catch(() => undefined);
}

/** How many events a push tells of. */
function countIn(payload: string): number {
  const { title } = JSON.parse(payload) as { title: string };
  return Number(/(\d+)건$/.exec(title)?.[1] ?? 1);
}

function pause(seconds: number): Promise<unknown> {
  const { clock } = testDeps();
  return prefer('mina', { pausedUntil: seconds === 0 ? null : addTime(clock.now(), { seconds }) });
}

beforeEach(freshWorld);

describe('the delivery of notifications', () => {
  it('NTF-01: tells a user once of each event, in any order of events, retries and crashes', async () => {
    await holds(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        await freshWorld();
        const browser = await subscribe();
        const mails = await mailsDuring(async () => {
          for (const each of steps) await perform(each, browser);
          await browser.answer();
          // Every lease and every wait ends in the end.
          for (let round = 0; round < 4; round += 1) {
            await pass(3600);
            await runCron();
          }
        });
        const events = new Set(steps.flatMap((each) => ('event' in each ? [`Event ${each.event}`] : [])));
        expect((await listNotices('mina')).map(({ title }) => title).toSorted()).toEqual([...events].toSorted());
        const log = await rowsOf<LogRow>('notification_deliveries');
        const pushes = log.filter(({ channel, target }) => channel === 'push' && target === '');
        expect(pushes).toHaveLength(events.size);
        // Each has a push of its own, or is told of by the push of another that has waited with it.
        const own = pushes.filter(({ outcome }) => outcome === 'ordered');
        const others = pushes.filter(({ outcome, reason }) => outcome === 'sent' && reason === 'combined');
        expect(own.length + others.length).toBe(events.size);
        expect(log.filter(({ outcome }) => outcome !== 'sent')).toEqual(own);
        // A device shows what has one topic once. An e-mail may come twice only after a crash at its record.
        const arrived = await browser.arrived();
        const counts = new Map(arrived.map(({ topic, payload }) => [topic, countIn(payload)]));
        expect(counts.size).toBe(own.length);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(events.size);
        expect(new Set(mails.map(({ subject }) => subject))).toEqual(events);
        if (!steps.some((each) => 'consumer' in each && each.consumer > 0)) {
          expect(arrived).toHaveLength(own.length);
          expect(mails).toHaveLength(events.size);
        }
      }),
      runsOf({ sampled: 25, full: 1_000 }),
    );
  }, 3_600_000);
});
