import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getStreakPause', () => {
  describe('200', () => {
    it('a pause that is over is not there any more', async () => {
      const pause = { startsOn: '2026-03-03', endsOn: '2026-03-05' };
      await callSuccessfully('mina', 'PUT', '/stats/pause', { pause });
      setNow('2026-03-05T14:59:00.000Z');
      expect(await callSuccessfully('mina', 'GET', '/stats/pause')).toEqual({ pause });
      setNow('2026-03-05T15:00:00.000Z');
      expect(await callSuccessfully('mina', 'GET', '/stats/pause')).toEqual({ pause: null });
    });
  });
});
