import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { study, type Schemas } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const chartOf = async (query: string) => {
  const { buckets } = await callSuccessfully<Schemas['ActivityChart']>('mina', 'GET', `/stats/activity?${query}`);
  return buckets.map(({ startsOn, endsOn, figures }) => [startsOn, endsOn, figures.minutes]);
};

describe('getStatsActivity', () => {
  describe('200', () => {
    it('has every bucket of the range, also where nothing was done', async () => {
      await study('mina', '2026-03-01T03:00:00Z', 20, 'en');
      await study('mina', '2026-02-27T03:00:00Z', 10, 'ja');
      expect(await chartOf('from=2026-02-27&to=2026-03-03&bucket=day')).toEqual([
        ['2026-02-27', '2026-02-27', 10],
        ['2026-02-28', '2026-02-28', 0],
        ['2026-03-01', '2026-03-01', 20],
        ['2026-03-02', '2026-03-02', 0],
      ]);
      expect(await chartOf('from=2026-02-27&to=2026-03-03&bucket=week&language=en')).toEqual([
        ['2026-02-27', '2026-02-28', 0],
        ['2026-03-01', '2026-03-02', 20],
      ]);
      expect(await chartOf('from=2026-02-01&to=2026-04-01&bucket=month')).toEqual([
        ['2026-02-01', '2026-02-28', 10],
        ['2026-03-01', '2026-03-31', 20],
      ]);
    });
  });
});
