import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const pause = (startsOn: string, endsOn: string) =>
  request('PUT', '/stats/pause', { as: 'mina', body: { pause: { startsOn, endsOn } } });

describe('replaceStreakPause', () => {
  describe('200', () => {
    it('takes the place of a pause to come, and what has passed of one stays', async () => {
      await pause('2026-03-20', '2026-03-25');
      await pause('2026-03-02', '2026-03-10');
      setNow('2026-03-05T09:00:00.000Z');
      await callSuccessfully('mina', 'PUT', '/stats/pause', { pause: null });
      expect(await rowsOf('streak_pauses')).toMatchObject([{ starts_on: '2026-03-02', ends_on: '2026-03-04' }]);
    });

    it('today is the day where the user is', async () => {
      setNow('2026-03-02T15:30:00.000Z'); // 3 March in Seoul
      expect((await pause('2026-03-02', '2026-03-05')).status).toBe(422);
      expect((await pause('2026-03-03', '2026-03-05')).status).toBe(200);
    });
  });

  describe('422', () => {
    it.each([
      ['2026-03-01', '2026-03-05'],
      ['2027-03-03', '2027-03-04'],
      ['2026-03-05', '2026-03-04'],
      ['2026-03-05', '2026-06-03'],
    ])('refuses a pause from %s to %s', async (from, to) => {
      expect((await pause(from, to)).status).toBe(422);
    });
  });
});
