import { beforeEach, describe, expect, it } from 'vitest';
import { endDueSessions } from '../../../../src/areas/sessions/services/end-due.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully, etagOf } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch } from '../../../support/matching.ts';
import { changeSession, confirmedSession } from '../../../support/sessions.ts';
import { streakOf, study } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

/** Lets Mina study ten minutes at noon in Seoul on these days of March. */
async function studyOn(...days: number[]) {
  for (const day of days) await study('mina', `2026-03-${String(day).padStart(2, '0')}T03:00:00Z`, 10);
}

describe('getLearningStreak', () => {
  describe('200', () => {
    it('[T04] events that come late join a streak, and longest and current follow from the days', async () => {
      setNow('2026-03-13T09:00:00.000Z');
      await studyOn(13, 10, 11);
      expect(await streakOf('mina')).toMatchObject({ current: 1, longest: 2, startedOn: '2026-03-13' });
      const before = await etagOf('/stats/streak', 'mina');
      await studyOn(12);
      expect(await streakOf('mina')).toMatchObject({ current: 4, longest: 4, startedOn: '2026-03-10' });
      expect(await etagOf('/stats/streak', 'mina')).not.toBe(before);
    });

    it('[T05] a freeze covers a missed day, and a late event gives it back', async () => {
      setNow('2026-03-08T09:00:00.000Z');
      await studyOn(1, 2, 3, 4, 5, 6, 7);
      expect(await streakOf('mina')).toMatchObject({ current: 7, freezes: 1, isAtRisk: false });
      setNow('2026-03-09T09:00:00.000Z');
      const missed = { current: 7, freezes: 0, frozenDays: ['2026-03-08'], isAtRisk: true };
      expect(await Promise.all([streakOf('mina'), streakOf('mina')])).toMatchObject([missed, missed]);
      await studyOn(8);
      expect(await streakOf('mina')).toMatchObject({ current: 8, freezes: 1, frozenDays: [] });
    });

    it('less than a minute makes no day active', async () => {
      await study('mina', '2026-03-02T03:00:00Z', 0.9);
      expect(await streakOf('mina')).toMatchObject({ current: 0, isActiveToday: false });
      await study('mina', '2026-03-02T04:00:00Z', 0.1);
      expect(await streakOf('mina')).toMatchObject({ current: 1, isActiveToday: true });
    });

    it('[T03] a session of yesterday keeps the streak before the cron has stored its end', async () => {
      await createMatch('daniel', 'mina');
      setNow('2026-03-04T09:00:00.000Z');
      await studyOn(3, 4);
      await confirmedSession('daniel', 'mina', { startsAt: '2026-03-05T14:00:00Z', durationMinutes: 45 });
      setNow('2026-03-05T15:01:00.000Z'); // 00:01 of 6 March in Seoul
      const kept = { current: 3, startedOn: '2026-03-03', isActiveToday: false };
      expect(await streakOf('mina')).toMatchObject(kept);
      await endDueSessions(testDeps(), 10); // it is stored, and the job that counts it waits
      expect(await streakOf('mina')).toMatchObject(kept);
      await runCron();
      expect(await streakOf('mina')).toMatchObject(kept);
      expect(await streakOf('daniel')).toMatchObject({ current: 1, lastActiveOn: '2026-03-05' });
    });

    it('an absence that is reported takes the day of a session back', async () => {
      await createMatch('daniel', 'mina');
      const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
      setNow('2026-03-02T11:00:00.000Z');
      await runCron();
      expect(await streakOf('mina')).toMatchObject({ current: 1 });
      await changeSession('mina', session, 'no-show');
      await runCron();
      expect(await streakOf('mina')).toMatchObject({ current: 0, longest: 0 });
    });

    it('[T06] a flight that shortens two days breaks no streak', async () => {
      setNow('2026-06-01T08:30:00.000Z');
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Pacific/Honolulu' });
      setNow('2026-06-10T09:00:00.000Z');
      await study('mina', '2026-06-10T08:40:00Z', 10); // 22:40 of 9 June
      setNow('2026-06-10T22:00:00.000Z');
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Asia/Seoul' });
      setNow('2026-06-11T15:40:00.000Z');
      await study('mina', '2026-06-11T15:30:00Z', 10); // 00:30 of 12 June
      expect(await streakOf('mina')).toMatchObject({ today: '2026-06-12', current: 2, frozenDays: [] });
    });

    it('a pause loses no streak', async () => {
      await studyOn(1, 2);
      await callSuccessfully('mina', 'PUT', '/stats/pause', {
        pause: { startsOn: '2026-03-03', endsOn: '2026-03-10' },
      });
      setNow('2026-03-10T09:00:00.000Z');
      expect(await streakOf('mina')).toMatchObject({ current: 2, isPaused: true, isAtRisk: false });
      setNow('2026-03-12T09:00:00.000Z');
      expect(await streakOf('mina')).toMatchObject({ current: 0, isPaused: false });
    });
  });

  describe('304', () => {
    it('[T15] is never stale over midnight', async () => {
      setNow('2026-03-02T14:59:50.000Z'); // 23:59:50 in Seoul
      await studyOn(2);
      const etag = await etagOf('/stats/streak', 'mina');
      const again = () => request('GET', '/stats/streak', { as: 'mina', headers: { 'if-none-match': etag } });
      expect((await again()).status).toBe(304);
      setNow('2026-03-02T15:00:10.000Z');
      const answer = await again();
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ today: '2026-03-03', isActiveToday: false, current: 1 });
    });

    it('[T15] is not stale from the moment a session ends, although nothing is stored then', async () => {
      await createMatch('daniel', 'mina');
      const session = await confirmedSession('daniel', 'mina', {
        startsAt: '2026-03-02T10:00:00Z',
        durationMinutes: 30,
      });
      const again = async (etag: string) =>
        (await request('GET', '/stats/streak', { as: 'mina', headers: { 'if-none-match': etag } })).status;
      const before = await etagOf('/stats/streak', 'mina');
      setNow('2026-03-02T10:29:59.999Z');
      expect(await again(before)).toBe(304);
      setNow('2026-03-02T10:30:00.000Z');
      expect(await again(before)).toBe(200);
      expect(await streakOf('mina')).toMatchObject({ current: 1, isActiveToday: true });
      const ended = await etagOf('/stats/streak', 'mina');
      await changeSession('mina', session, 'no-show');
      expect(await again(ended)).toBe(200);
      expect(await streakOf('mina')).toMatchObject({ current: 0, isActiveToday: false });
    });
  });
});
