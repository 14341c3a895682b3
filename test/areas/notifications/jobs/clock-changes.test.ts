/** Quiet hours and digests through the whole delivery, on the days on which clocks change. */
import { beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../../../src/areas/notifications/index.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { addTime, type Instant } from '../../../../src/platform/time/instant.ts';
import { commit } from '../../../../src/store/batch.ts';
import { testDeps } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { changeDays, minuteOf, reachedTimes, walkAround, zones } from '../rules/local-clock.ts';
import { prefer } from './deliveries.ts';

const news = {
  type: 'system.announcement',
  variables: { title: 'News', body: 'Text', link: null },
  dedupeKey: 'news',
} as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Both days of a year on which the clocks of a zone change; one ordinary day if they never do. */
const days = zones.flatMap((zone) => changeDays(zone).map((day) => [zone, day] as const));

/** The instant at which a clock that is watched minute by minute shows a time of a day, or a later one, first. */
function watched(zone: string, day: string, time: string): Instant {
  const walk = walkAround(zone, day);
  const reached = reachedTimes(walk, time).find((each) => each.day === day);
  if (reached === undefined) throw new Error(`${zone} never shows ${time} on ${day}`);
  return minuteOf(walk, reached.index);
}

/** Tells Mina something at `now`, and expects its e-mail at `due` and not a minute earlier. */
async function expectMailAt(zone: string, preferences: object, now: Instant, due: Instant): Promise<void> {
  await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: zone });
  await prefer('mina', preferences);
  setNow(now);
  await commit(testDeps().db, notify(now, { ...news, userId: people.mina.id }));
  const early = await mailsDuring(async () => {
    await runCron();
    setNow(addTime(due, { minutes: -1 }));
    await runCron();
  });
  expect(early).toEqual([]);
  setNow(due);
  expect(await mailsDuring(runCron)).toHaveLength(1);
}

beforeEach(freshWorld);

describe('where clocks change', () => {
  it('has both days of a change, and zones that move by half an hour or lie beside the hour', () => {
    expect(zones).toHaveLength(12);
    expect(days.map(([zone]) => zone)).toEqual(expect.arrayContaining(['Australia/Lord_Howe', 'Asia/Kathmandu']));
    expect(days.filter(([zone]) => zone === 'Australia/Lord_Howe')).toHaveLength(2);
  });

  it.each(nonEmpty(days, 'days'))(
    'push-N12: quiet hours of %s end on %s when its clocks show 02:15',
    async (zone, day) => {
      const quietHours = { from: '22:00', to: '02:15', weekdays };
      const due = watched(zone, day, '02:15');
      await expectMailAt(zone, { quietHours }, addTime(due, { minutes: -60 }), due);
    },
  );

  it.each(nonEmpty(days, 'days'))(
    'push-N11, push-N12: the digest of %s comes on %s when its clocks show 02:15',
    async (zone, day) => {
      const due = watched(zone, day, '02:15');
      await expectMailAt(zone, { digest: { frequency: 'daily', at: '02:15' } }, addTime(due, { minutes: -60 }), due);
    },
  );
});
