import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { study, type Schemas } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const summaryOf = (period: string, on?: string) =>
  callSuccessfully<Schemas['StatsSummary']>(
    'mina',
    'GET',
    `/stats/summary?period=${period}${on === undefined ? '' : `&on=${on}`}`,
  );

describe('getStatsSummary', () => {
  describe('200', () => {
    it('[T12] weeks begin as they do where the user lives', async () => {
      expect(await summaryOf('week', '2026-06-14')).toMatchObject({ startsOn: '2026-06-14', endsOn: '2026-06-20' });
      await callSuccessfully('mina', 'PATCH', '/users/me', { residence: 'london' });
      expect(await summaryOf('week', '2026-06-14')).toMatchObject({ startsOn: '2026-06-08', endsOn: '2026-06-14' });
    });

    it('[T14] tells both lengths, averages a day, and no percentage from nothing', async () => {
      setNow('2026-03-10T09:00:00.000Z');
      await study('mina', '2026-03-04T03:00:00Z', 90, 'en');
      const running = await summaryOf('month');
      expect(running.current).toMatchObject({ endsOn: '2026-03-10', days: 10, activeDays: 1, minutesADay: 9 });
      expect(running.previous).toMatchObject({ startsOn: '2026-02-01', endsOn: '2026-02-10', days: 10 });
      expect(running.changes.seconds).toBeNull();
      await study('mina', '2026-02-09T03:00:00Z', 60, 'en');
      expect((await summaryOf('month')).changes).toMatchObject({ seconds: 50, sessions: null });
      setNow('2026-05-10T09:00:00.000Z');
      expect(await summaryOf('month', '2026-03-31')).toMatchObject({ current: { days: 31 }, previous: { days: 28 } });
    });
  });
});
