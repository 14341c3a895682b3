import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { dayRows, outcomesOf, sendEvents, study, studyEvent } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const id = (number: number) => `0190eeee-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** In Seoul it is 18:00 of 2 March. */
const event = (number: number, startedAt = '2026-03-02T08:00:00Z', minutes = 10) =>
  studyEvent(startedAt, minutes, 'en', id(number));

describe('recordStudyEvents', () => {
  describe('200', () => {
    it('[T01] a repeated batch counts once, and new events beside old ones count', async () => {
      const batch = [event(0, '2026-03-02T06:00:00Z'), event(1, '2026-03-02T07:00:00Z'), event(2)];
      expect(await outcomesOf('mina', batch)).toEqual(['counted', 'counted', 'counted']);
      expect(await outcomesOf('mina', batch)).toEqual(['duplicate', 'duplicate', 'duplicate']);
      expect(await outcomesOf('mina', [event(0, '2026-03-02T06:00:00Z'), event(3, '2026-03-02T05:00:00Z')])).toEqual([
        'duplicate',
        'counted',
      ]);
      expect(await dayRows('mina')).toEqual([
        ['2026-03-02 *', { seconds: 2400 }],
        ['2026-03-02 en', { seconds: 2400 }],
      ]);
    });

    it('[T01] of 50 equal batches at once, one counts', async () => {
      const batch = [event(0, '2026-03-02T06:00:00Z'), event(1, '2026-03-02T07:00:00Z')];
      const outcomes = await inParallel(50, () => outcomesOf('mina', batch));
      expect(outcomes.flat().filter((outcome) => outcome === 'counted')).toHaveLength(2);
      expect(new Set(outcomes.flat())).toEqual(new Set(['counted', 'duplicate']));
      expect(await dayRows('mina')).toContainEqual(['2026-03-02 *', { seconds: 1200 }]);
    });

    it('[T01] an id of another user is another event, and the same id with other times is refused', async () => {
      expect(await outcomesOf('mina', [event(1)])).toEqual(['counted']);
      expect(await outcomesOf('daniel', [event(1)])).toEqual(['counted']);
      expect(await outcomesOf('mina', [event(1, '2026-03-02T07:00:00Z'), event(2)])).toEqual([
        'refused id_reused /body/events/0/eventId',
        'counted',
      ]);
    });

    it('an event that stands twice in a batch counts once', async () => {
      expect(await outcomesOf('mina', [event(1), event(1), event(1, '2026-03-02T07:00:00Z')])).toEqual([
        'counted',
        'duplicate',
        'refused id_reused /body/events/2/eventId',
      ]);
    });

    it('[T02] an event across midnight counts for both days, as the clocks of its user show', async () => {
      setNow('2026-06-14T16:00:00.000Z');
      await study('mina', '2026-06-14T14:30:00Z', 60, 'en');
      await study('daniel', '2026-06-14T14:30:00Z', 60, 'ko');
      expect((await dayRows('mina')).filter(([day]) => day.endsWith('*'))).toEqual([
        ['2026-06-14 *', { seconds: 1800 }],
        ['2026-06-15 *', { seconds: 1800 }],
      ]);
      expect(await dayRows('daniel')).toContainEqual(['2026-06-14 *', { seconds: 3600 }]);
    });

    it('[T06] a late event counts for the day of the zone in which its user was then', async () => {
      setNow('2026-03-02T10:00:00.000Z');
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'America/New_York' });
      await study('mina', '2026-03-01T15:30:00Z', 10); // 00:30 of 2 March in Seoul, 10:30 of 1 March in New York
      expect(await dayRows('mina')).toContainEqual(['2026-03-02 *', { seconds: 600 }]);
    });

    it('[T10] time of two devices counts once, in a language and as a whole', async () => {
      await outcomesOf('mina', [
        studyEvent('2026-03-02T06:00:00Z', 60, 'en'),
        studyEvent('2026-03-02T06:30:00Z', 60, 'en'),
        studyEvent('2026-03-02T06:30:00Z', 60, 'ja'),
      ]);
      expect(await dayRows('mina')).toEqual([
        ['2026-03-02 *', { seconds: 5400 }],
        ['2026-03-02 en', { seconds: 5400 }],
        ['2026-03-02 ja', { seconds: 3600 }],
      ]);
    });

    it('[T11] a clock that is up to five minutes ahead is forgiven, and the event keeps its length', async () => {
      const ahead = studyEvent('2026-03-02T08:51:20Z', 10, 'en', id(1));
      expect(await outcomesOf('mina', [ahead])).toEqual(['counted']);
      expect(await rowsOf('activity_events')).toMatchObject([
        { starts_at: '2026-03-02T08:50:00.000Z', ends_at: '2026-03-02T09:00:00.000Z' },
      ]);
      expect(await outcomesOf('mina', [ahead])).toEqual(['duplicate']);
    });

    it('[T11, T10] refuses each event that cannot be true by itself, with its place, and counts the others', async () => {
      expect(
        await outcomesOf('mina', [
          event(0),
          studyEvent('2026-03-02T08:00:00Z', 65.02, 'en'),
          studyEvent('2026-01-30T08:00:00Z', 10, 'en'),
          studyEvent('1970-01-01T00:00:00Z', 10, 'en'),
          studyEvent('2026-03-02T08:00:00Z', 0, 'en'),
          studyEvent('2026-03-02T08:00:00Z', -10, 'en'),
          studyEvent('2026-03-01T08:00:00Z', 721, 'en'),
          studyEvent('2026-03-02T08:00:00Z', 10, 'tlh'),
        ]),
      ).toEqual([
        'counted',
        'refused in_future /body/events/1/endedAt',
        'refused too_old /body/events/2/startedAt',
        'refused too_old /body/events/3/startedAt',
        'refused empty /body/events/4/endedAt',
        'refused empty /body/events/5/endedAt',
        'refused too_long /body/events/6/endedAt',
        'refused unknown_language /body/events/7/language',
      ]);
    });

    it('a day takes 200 events, and an event that no longer fits is stored in none of its days', async () => {
      const minute = (index: number) => new Date(Date.parse('2026-03-01T15:00:00Z') + index * 60_000).toISOString();
      for (const start of [0, 100])
        await outcomesOf(
          'mina',
          Array.from({ length: 100 }, (_, index) => studyEvent(minute(start + index), 1, 'en')),
        );
      expect(
        await outcomesOf('mina', [
          studyEvent('2026-03-01T14:00:00Z', 30, 'en'),
          studyEvent('2026-03-01T14:30:00Z', 60, 'en'),
        ]),
      ).toEqual(['counted', 'refused day_full']);
      expect((await dayRows('mina')).filter(([day]) => day.endsWith('*'))).toEqual([
        ['2026-03-01 *', { seconds: 1800 }],
        ['2026-03-02 *', { seconds: 12_000 }],
      ]);
    });

    it('counts nothing of a user who is leaving', async () => {
      await request('DELETE', '/users/me', { as: 'mina' });
      expect((await sendEvents('mina', [event(1)])).status).toBe(409);
      expect(await rowsOf('activity_events WHERE user_id = ?', people.mina.id)).toEqual([]);
    });
  });

  describe('422', () => {
    it.each([
      [[]],
      [Array.from({ length: 101 }, (_, index) => event(index))],
      [[{ ...event(1), eventId: 'one' }]],
      [[{ ...event(1), minutes: 3 }]],
    ])('refuses a batch that has another form: %#', async (events) => {
      expect((await request('POST', '/stats/events', { as: 'mina', body: { events } })).status).toBe(422);
    });
  });
});
