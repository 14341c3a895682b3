/** Goals and weeks are told once, with what is true when they are told; and who is looked at. */
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtUsers } from '../../../../src/areas/stats/services/look.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { changeSession, confirmedSession } from '../../../support/sessions.ts';
import { study } from '../../../support/stats.ts';

import { goals, quiet, shown, studyOn, toldAt, worldWithPhone } from './learning-notices.ts';

beforeEach(worldWithPhone);

describe('a goal', () => {
  const goalsAt = async (...instants: string[]) =>
    (await toldAt(...instants)).filter((line) => line.includes('goal_reached'));

  it('of a day is told when study, in parts and from two devices, reaches it: once', async () => {
    await goals(30, null);
    await study('mina', '2026-03-02T03:00:00Z', 20, 'en');
    await study('mina', '2026-03-02T03:10:00Z', 15, 'ja');
    expect(await toldAt('2026-03-02T09:01:00.000Z')).toEqual([]);
    await study('mina', '2026-03-02T05:00:00Z', 5, 'en');
    await study('mina', '2026-03-02T06:00:00Z', 5, 'en');
    expect(await toldAt('2026-03-02T09:02:00.000Z', '2026-03-02T09:03:00.000Z')).toEqual([
      'daily_goal_reached: 하루 목표를 채웠어요',
    ]);
    await study('mina', '2026-03-02T07:00:00Z', 5, 'en');
    await goals(40, null);
    await study('mina', '2026-03-02T08:00:00Z', 25, 'en');
    expect(await toldAt('2026-03-02T09:05:00.000Z')).toHaveLength(1);
    expect(await shown()).toEqual(['하루 목표를 채웠어요']);
    await study('mina', '2026-03-02T23:00:00Z', 45).catch(() => undefined); // it lies ahead
    setNow('2026-03-03T09:00:00.000Z');
    await study('mina', '2026-03-02T23:00:00Z', 45);
    expect(await toldAt('2026-03-03T09:01:00.000Z')).toHaveLength(2);
  });

  it('of a week is told when a message makes its last day active: once, and again in the next week', async () => {
    await goals(null, 2);
    await studyOn(1); // in Korea weeks begin on Sunday
    expect(await toldAt('2026-03-02T09:01:00.000Z')).toEqual([]);
    const roomId = await openRoom('daniel', 'mina');
    await createMessage('mina', roomId);
    expect(await toldAt('2026-03-02T09:02:00.000Z')).toEqual(['weekly_goal_reached: 한 주 목표를 채웠어요']);
    setNow('2026-03-03T09:00:00.000Z');
    await createMessage('mina', roomId);
    expect(await toldAt('2026-03-03T09:01:00.000Z')).toHaveLength(1);
    // Weeks that begin on Monday from now on share days with the one that was told.
    await callSuccessfully('mina', 'PATCH', '/users/me', { residence: 'london' });
    await createMessage('mina', roomId);
    await studyOn(2, 3);
    expect(await goalsAt('2026-03-03T09:02:00.000Z')).toHaveLength(1);
    setNow('2026-03-10T09:00:00.000Z');
    await studyOn(9, 10);
    expect(await goalsAt('2026-03-10T09:01:00.000Z')).toHaveLength(2);
  });

  it('that a session reaches is told after its end is stored', async () => {
    await goals(30, null);
    await createMatch('daniel', 'mina');
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
    setNow('2026-03-02T10:35:00.000Z');
    await changeSession('mina', session, 'complete');
    await runJobs();
    expect(await toldAt('2026-03-02T10:36:00.000Z')).toEqual(['daily_goal_reached: 하루 목표를 채웠어요']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a week', () => goals(null, 1)],
    ['a day', () => goals(30, null)],
  ])('of %s that is held is not sent after its day was corrected away', async (_, want) => {
    await want();
    await createMatch('daniel', 'mina');
    await quiet('17:00', '21:00');
    const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
    setNow('2026-03-02T10:35:00.000Z');
    await changeSession('mina', session, 'complete');
    await runJobs();
    expect(await toldAt('2026-03-02T10:36:00.000Z')).toHaveLength(1);
    await changeSession('mina', session, 'no-show');
    await toldAt('2026-03-02T12:00:00.000Z');
    expect((await shown()).join()).not.toContain('목표');
  });
});

describe('the summary of a week', () => {
  it('comes on the first morning of the next week, once, with the figures that every answer has', async () => {
    await studyOn(1, 2);
    const mail = () => rowsOf("notification_deliveries WHERE type = 'stats.weekly_summary' AND channel = 'email'");
    const summaries = async (...at: string[]) =>
      (await toldAt(...at)).filter((line) => line.startsWith('weekly_summary'));
    expect(await summaries('2026-03-07T22:59:00.000Z', '2026-03-07T23:00:59.000Z')).toEqual([]);
    expect(await summaries('2026-03-07T23:01:00.000Z', '2026-03-07T23:02:00.000Z')).toHaveLength(1);
    expect(await mail()).toMatchObject([{ outcome: 'sent' }]);
    const bodyOf = async () =>
      (await listNotices('mina', { category: 'stats' })).find(({ type }) => type === 'stats.weekly_summary')?.body;
    expect(await bodyOf()).toBe('학습 20분, 활동한 날 2일, 세션 0회');
    await study('mina', '2026-03-03T03:00:00Z', 25);
    expect(await bodyOf()).toBe('학습 45분, 활동한 날 3일, 세션 0회');
    expect(await summaries('2026-03-08T09:00:00.000Z', '2026-03-09T23:01:00.000Z')).toHaveLength(1);
    expect(await summaries('2026-03-14T23:01:00.000Z', '2026-03-15T23:01:00.000Z')).toHaveLength(1); // nothing was done
  });

  it('begins with the weekday of the country of the user, and no day is summed up twice', async () => {
    const summaries = async (...at: string[]) =>
      (await toldAt(...at)).filter((line) => line.startsWith('weekly_summary'));
    await callSuccessfully('mina', 'PATCH', '/users/me', { residence: 'london' });
    await studyOn(2);
    expect(await summaries('2026-03-07T23:01:00.000Z')).toEqual([]);
    expect(await summaries('2026-03-08T23:01:00.000Z')).toHaveLength(1); // Monday in Seoul
    await callSuccessfully('mina', 'PATCH', '/users/me', { residence: 'seoul' });
    setNow('2026-03-09T09:00:00.000Z');
    await studyOn(9);
    expect(await summaries('2026-03-14T23:01:00.000Z', '2026-03-15T23:01:00.000Z')).toHaveLength(1);
  });
});

describe('who is looked at', () => {
  it('are those who are due: who does nothing has no look ahead, whatever the number of users', async () => {
    await studyOn(1, 2);
    await env.DB.prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000)
      INSERT INTO user_profiles (id, created_at, updated_at) SELECT printf('0190beef-0000-7000-8000-%012d', n), ?1, ?1 FROM numbers`,
    )
      .bind('2026-03-02T09:00:00.000Z')
      .run();
    await env.DB.prepare(
      `INSERT INTO activity_days (user_id, first_on, marks, updated_at, look_at)
      SELECT id, '2026-02-01', '1', created_at, created_at FROM user_profiles WHERE id LIKE '0190beef%'`,
    ).run();
    setNow('2026-03-02T09:01:00.000Z');
    await runCron(); // a thousand
    expect(await rowsOf('activity_days WHERE look_at <= ?', '2026-03-02T09:01:00.000Z')).toHaveLength(1001);
    await runCron();
    await runCron();
    expect(await lookAtUsers(testDeps(), 100)).toBe(0);
    const ahead = await rowsOf<{ user_id: string }>('activity_days WHERE look_at IS NOT NULL');
    expect(ahead.map(({ user_id }) => user_id)).toEqual([people.mina.id]);
  });

  it('are not those who are suspended, until they are active again', async () => {
    await studyOn(1, 2);
    await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
      .bind(people.mina.id)
      .run();
    setNow('2026-03-02T10:01:00.000Z');
    await lookAtUsers(testDeps(), 100);
    expect(await rowsOf("notifications WHERE type LIKE 'stats.%'")).toEqual([]);
    expect(await rowsOf('activity_days WHERE look_at IS NOT NULL')).toEqual([]);
  });
});
