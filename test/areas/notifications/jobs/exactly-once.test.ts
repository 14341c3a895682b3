import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { commit } from '../../../../src/store/batch.ts';
import { notify } from '../../../../src/areas/notifications/index.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { runCron } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { subscribe } from './push-orders.ts';

/** A step of a run: an event (again), or a consumer that runs a job and may crash at one of its batches. */
const step = fc.oneof(
  fc.record({ event: fc.integer({ min: 0, max: 2 }), crashAt: fc.constantFrom(0, 1) }),
  fc.record({ consumer: fc.integer({ min: 0, max: 4 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  fc.record({ pass: fc.integer({ min: 1, max: 400 }) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function tell(event: number) {
  const title = `Event ${event}`;
  return notify(testDeps().clock.nowIso(), {
    userId: people.mina.id,
    type: 'system.announcement',
    variables: { title, body: 'News', link: null },
    dedupeKey: title,
  });
}

async function perform(each: Step): Promise<void> {
  if ('pass' in each) return passSeconds(each.pass);
  if ('event' in each) {
    const db = each.crashAt === 0 ? testDeps().db : failingDatabase(1, 'after');
    await commit(db, tell(each.event)).catch(() => undefined);
    return;
  }
  const db = each.consumer === 0 ? testDeps().db : failingDatabase(each.consumer, each.when);
  await deliverJob({ ...testDeps(), db }, runJob).catch(() => undefined);
}

beforeEach(freshWorld);

describe('the delivery of notifications', () => {
  it('NTF-01: tells a user once of each event, in any order of events, retries and crashes', async () => {
    await holds(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        await freshWorld();
        const browser = await subscribe();
        const mails = await mailsDuring(async () => {
          for (const each of steps) await perform(each);
          // Every lease and every wait ends in the end.
          for (let round = 0; round < 3; round += 1) {
            passSeconds(3600);
            await runCron();
          }
        });
        const events = new Set(steps.flatMap((each) => ('event' in each ? [`Event ${each.event}`] : [])));
        expect((await listNotices('mina')).map(({ title }) => title).toSorted()).toEqual([...events].toSorted());
        // A device shows what has one topic once. An e-mail may come twice only after a crash at its record.
        const arrived = (await browser.arrived()).map(({ topic }) => topic);
        expect(new Set(arrived).size).toBe(events.size);
        expect(new Set(mails.map(({ subject }) => subject))).toEqual(events);
        const log = await rowsOf<{ outcome: string; channel: string; target: string }>('notification_deliveries');
        const unsent = log.filter(({ outcome }) => outcome !== 'sent').map(({ channel, target }) => channel + target);
        expect(unsent).toEqual([...events].map(() => 'push'));
        if (!steps.some((each) => 'consumer' in each && each.consumer > 0)) {
          expect(arrived).toHaveLength(events.size);
          expect(mails).toHaveLength(events.size);
        }
      }),
      runsOf({ sampled: 50, full: 1_000 }),
    );
  }, 600_000);
});
