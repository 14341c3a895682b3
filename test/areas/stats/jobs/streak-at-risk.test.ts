/** A streak at risk is told in the evening, once, and not if it is not at risk any more. */
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtUsers } from '../../../../src/areas/stats/services/look.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, openRoom } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { inParallel } from '../../../support/race.ts';
import { confirmedSession } from '../../../support/sessions.ts';
import { study } from '../../../support/stats.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';

import { pause, quiet, shown, studyOn, told, toldAt, worldWithPhone } from './learning-notices.ts';

beforeEach(worldWithPhone);

const toldOfRisk = (list: readonly string[]) => list.filter((line) => line.startsWith('streak'));
const riskAt = async (...instants: string[]) => toldOfRisk(await toldAt(...instants));
const atRisk = 'streak_at_risk: 2일 연속 학습이 끊길 수 있어요';
/** Her evening begins one minute after seven. */
const [before, evening] = ['2026-03-02T10:00:59.000Z', '2026-03-02T10:01:00.000Z'];

describe('a streak at risk', () => {
  beforeEach(() => studyOn(0, 1));

  it('is told in the evening of the day in the zone of the user, once however often the cron runs', async () => {
    expect(await riskAt(before)).toEqual([]);
    expect(await riskAt(evening, '2026-03-02T10:02:00.000Z', '2026-03-02T14:59:00.000Z')).toEqual([atRisk]);
    expect(await shown()).toEqual(['2일 연속 학습이 끊길 수 있어요']);
    const notices = await listNotices('mina', { category: 'stats' });
    expect(notices.find(({ type }) => type === 'stats.streak_at_risk')).toMatchObject({
      body: '3월 3일 (화) 오전 12:00 전에 잠깐이라도 학습하면 기록이 이어져요.',
      link: { kind: 'dashboard', id: null },
    });
    expect(await riskAt('2026-03-03T10:01:00.000Z', '2026-03-04T10:01:00.000Z')).toEqual([atRisk]); // it is broken
  });

  it('follows the user into another zone, and is told once for a day', async () => {
    await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Europe/London' });
    expect(await riskAt(evening, '2026-03-02T19:00:59.000Z')).toEqual([]);
    expect(await riskAt('2026-03-02T19:01:00.000Z')).toEqual([atRisk]);
    await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'America/New_York' });
    expect(await riskAt('2026-03-02T19:02:00.000Z', '2026-03-03T00:01:00.000Z')).toEqual([atRisk]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['after study', () => study('mina', '2026-03-02T09:20:00Z', 1)],
    ['after a message', async () => createMessage('mina', await openRoom('daniel', 'mina'))],
    ['on a pause', () => pause({ startsOn: '2026-03-02', endsOn: '2026-03-02' })],
    [
      '[T03] after a session that ended a moment ago',
      async () => {
        await createMatch('daniel', 'mina');
        await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T09:45:00Z', durationMinutes: 15 });
      },
    ],
    ['to who has switched it off', () => prefer('mina', { channels: { 'stats.streak_at_risk': { inApp: false } } })],
  ])('is not told %s', async (_, act) => {
    setNow('2026-03-02T09:25:00.000Z');
    await act();
    setNow(evening);
    expect(await lookAtUsers(testDeps(), 100)).toBeGreaterThan(0);
    expect(toldOfRisk(await told())).toEqual([]);
  });

  it('is not told while a freeze covers the day, and is when the freezes are used', async () => {
    await studyOn(-5, -4, -3, -2, -1);
    expect(await riskAt(evening)).toEqual([]);
    expect(await riskAt('2026-03-03T10:01:00.000Z')).toEqual(['streak_at_risk: 7일 연속 학습이 끊길 수 있어요']);
  });

  it('is told when a pause is ended in the evening', async () => {
    await pause({ startsOn: '2026-03-02', endsOn: '2026-03-02' });
    expect(await riskAt(evening)).toEqual([]);
    await pause(null);
    expect(await riskAt('2026-03-02T10:02:00.000Z')).toEqual([atRisk]);
  });

  it('is told when the activity of the day is deleted', async () => {
    setNow('2026-03-02T09:40:00.000Z');
    const message = await createMessage('mina', await openRoom('daniel', 'mina'));
    expect(await riskAt(evening)).toEqual([]);
    await deleteMessage('mina', message);
    await runJobs();
    expect(await riskAt('2026-03-02T10:02:00.000Z')).toEqual([atRisk]);
  });

  it('does not come in quiet hours, and at their end only while the day lasts', async () => {
    await quiet('18:30', '21:30');
    await toldAt(evening);
    expect(await shown()).toEqual([]);
    await toldAt('2026-03-02T12:30:00.000Z');
    expect(await shown()).toEqual(['2일 연속 학습이 끊길 수 있어요']);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['the day is over', '08:00', () => Promise.resolve()],
    ['she has studied', '21:30', () => study('mina', '2026-03-02T10:10:00Z', 5)],
    ['she pauses', '21:30', () => pause({ startsOn: '2026-03-02', endsOn: '2026-03-03' })],
    [
      'a session has ended',
      '21:30',
      async () => {
        await createMatch('daniel', 'mina');
        await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T11:45:00Z', durationMinutes: 30 });
      },
    ],
    ['late study gives a freeze back', '21:30', () => studyOn(-5, -4, -3, -2, -1)],
  ])('that was held is not sent when %s', async (_, to, act) => {
    await quiet('18:30', to);
    await toldAt(evening);
    setNow('2026-03-02T10:30:00.000Z');
    await act();
    await toldAt(to === '08:00' ? '2026-03-02T23:00:00.000Z' : '2026-03-02T12:30:00.000Z');
    expect((await shown()).join()).not.toContain('끊길');
    expect(
      await rowsOf("notification_deliveries WHERE type = 'stats.streak_at_risk' AND channel = 'push'"),
    ).toMatchObject([{ outcome: 'dropped', reason: 'cause_gone' }]);
  });

  it('is told once when the cron runs 20 times at once', async () => {
    setNow(evening);
    await inParallel(20, () => lookAtUsers(testDeps(), 100));
    await runJobs();
    expect(toldOfRisk(await told())).toEqual([atRisk]);
    expect(await shown()).toHaveLength(1);
  });

  it('has no effect where something was counted since the user was looked at', async () => {
    setNow(evening);
    const deps = testDeps();
    const db = new Proxy(deps.db, {
      get(target, name, self) {
        if (name !== 'batch') return Reflect.get(target, name, self) as unknown;
        return async (statements: D1PreparedStatement[]) => {
          if (statements.length > 1) await study('mina', '2026-03-02T09:00:00Z', 5);
          return target.batch(statements);
        };
      },
    });
    await lookAtUsers({ ...deps, db }, 100);
    expect(toldOfRisk(await told())).toEqual([]);
  });
});
