import { beforeEach, describe, expect, it } from 'vitest';
import { subtractTime, instantOf } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully, etagOf } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { createMatch } from '../../../support/matching.ts';
import { runCron } from '../../../support/jobs.ts';
import { changeSession, confirmedSession } from '../../../support/sessions.ts';
import { dashboardOf, outcomesOf, type Schemas, study, studyEvent } from '../../../support/stats.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getDashboard', () => {
  describe('200', () => {
    it('[T16] each figure is the same in every answer, and days add up', async () => {
      let seed = 7;
      const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
      const events = Array.from({ length: 200 }, () => {
        const start = Date.parse('2026-02-01T00:00:00Z') + random(29 * 1440) * 60_000;
        const language = ['en', 'ja', 'fr', undefined][random(4)];
        return studyEvent(new Date(start).toISOString(), 1 + random(90), language);
      });
      await outcomesOf('mina', events.slice(0, 100));
      await outcomesOf('mina', events.slice(100));
      const read = <Body>(path: string) => callSuccessfully<Body>('mina', 'GET', path);
      const dashboard = await dashboardOf('mina');
      for (const period of ['week', 'month'] as const) {
        const summary = await read<Schemas['StatsSummary']>(`/stats/summary?period=${period}`);
        expect(dashboard[period]).toEqual(summary);
        const { startsOn, endsOn } = summary.current;
        const after = new Date(Date.parse(endsOn) + 86_400_000).toISOString().slice(0, 10);
        const chart = (language: string) =>
          read<Schemas['ActivityChart']>(`/stats/activity?from=${startsOn}&to=${after}&bucket=day${language}`);
        const sum = ({ buckets }: Schemas['ActivityChart']) =>
          buckets.reduce((total, { figures }) => total + figures.seconds, 0);
        expect(sum(await chart(''))).toBe(summary.current.figures.seconds);
        for (const { language, figures } of nonEmpty(summary.languages, 'languages'))
          expect(sum(await chart(`&language=${language}`))).toBe(figures.seconds);
      }
      const { languages } = await read<Schemas['LanguageStatsList']>('/stats/languages');
      expect(dashboard.languages).toEqual(languages);
      expect(languages.reduce((total, { share }) => total + share, 0)).toBe(100);
      expect(dashboard.streak).toEqual(await read('/stats/streak'));
      const english = await read<Schemas['LanguageProgress']>('/stats/languages/en');
      expect(english.language).toEqual(languages.find(({ language }) => language === 'en'));
    });

    it('shows how far the user is with their goals', async () => {
      await callSuccessfully('mina', 'PUT', '/stats/goals', { dailyMinutes: 30, weeklyDays: 3 });
      await study('mina', '2026-03-02T03:00:00Z', 20, 'en');
      await study('mina', '2026-03-01T03:00:00Z', 20, 'en'); // a Sunday: in Korea weeks begin with it
      await study('mina', '2026-02-28T03:00:00Z', 20, 'en');
      expect((await dashboardOf('mina')).goals).toEqual({
        dailyMinutes: 30,
        minutesToday: 20,
        weeklyDays: 3,
        activeDaysThisWeek: 2,
      });
    });

    it('tells how many booked sessions the user has kept: not those left late, nor those missed', async () => {
      await createMatch('daniel', 'mina');
      const first = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z', durationMinutes: 15 });
      await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:30:00Z', durationMinutes: 15 });
      const third = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T11:00:00Z', durationMinutes: 15 });
      await changeSession('daniel', third, 'cancel');
      setNow('2026-03-02T10:50:00.000Z');
      await changeSession('daniel', first, 'no-show');
      await runCron();
      const [mina, daniel] = [await dashboardOf('mina'), await dashboardOf('daniel')];
      expect(mina.reliability).toEqual({ booked: 2, kept: 1, percent: 50 });
      expect(daniel.reliability).toEqual({ booked: 3, kept: 2, percent: 67 });
      expect(mina.day).toMatchObject({ sessions: 1, minutes: 15 });
    });
  });

  describe('304', () => {
    it('[T15] costs one statement, and 200 at most eight', async () => {
      await study('mina', '2026-03-02T03:00:00Z', 20, 'en');
      const etag = await etagOf('/stats/dashboard', 'mina');
      const costOf = async (headers: Record<string, string>) => {
        const answer = await request('GET', '/stats/dashboard', { as: 'mina', headers });
        const [, statements] = /statements=(\d+)/.exec(answer.headers.get('x-d1-cost') ?? '') ?? [];
        return [answer.status, Number(statements)];
      };
      expect(await costOf({ 'if-none-match': etag })).toEqual([304, 1]);
      expect(await costOf({})).toEqual([200, 7]);
    });

    /** The last second of a day and the first of the next, also of one with 23 and of one with 25 hours. */
    it.each<[string, string, string, string]>([
      ['Asia/Seoul', '2026-03-02T14:59:59.999Z', '2026-03-02T15:00:00.000Z', '2026-03-03'],
      ['Asia/Kathmandu', '2026-03-02T18:14:59.999Z', '2026-03-02T18:15:00.000Z', '2026-03-03'],
      ['Pacific/Kiritimati', '2026-03-02T09:59:59.999Z', '2026-03-02T10:00:00.000Z', '2026-03-03'],
      ['Pacific/Pago_Pago', '2026-03-02T10:59:59.999Z', '2026-03-02T11:00:00.000Z', '2026-03-02'],
      ['America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-09T04:00:00.000Z', '2026-03-09'],
      ['Australia/Lord_Howe', '2026-04-05T13:29:59.999Z', '2026-04-05T13:30:00.000Z', '2026-04-06'],
      ['America/Vancouver', '2026-11-15T06:59:59.999Z', '2026-11-15T07:00:00.000Z', '2026-11-15'],
    ])('[T15] is never stale over midnight in %s', async (timeZone, before, after, today) => {
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone });
      setNow(before);
      await study('mina', subtractTime(instantOf(Date.parse(before)), { minutes: 30 }), 20, 'en');
      const etag = await etagOf('/stats/dashboard', 'mina');
      const again = () => request('GET', '/stats/dashboard', { as: 'mina', headers: { 'if-none-match': etag } });
      expect((await again()).status).toBe(304);
      setNow(after);
      const { status, body } = await again();
      expect(status).toBe(200);
      const streak = { today, isActiveToday: false, current: 1 };
      expect(body).toMatchObject({ today, day: { minutes: 0 }, goals: { minutesToday: 0 }, streak });
    });
  });
});
