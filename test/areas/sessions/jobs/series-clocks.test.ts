/** Series of sessions and clocks: changes of clocks on one side, and new laws. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkSeries } from '../../../../src/areas/sessions/services/check-series.ts';
import { type ClockLaw, currentLaw } from '../../../../src/areas/sessions/rules/series.ts';
import { setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { openBrowser, register } from '../../../support/push.ts';
import { confirmedSeries, everyDays, liveIn, occurrence, seriesOf, startsOf } from '../../../support/series.ts';
import { answerProposal, confirmedSession, propose, readSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { pushed, weekdays } from '../../chat/message-notices.ts';
import { prefer } from '../../notifications/jobs/deliveries.ts';

const toldOf = async (name: PersonName, type = 'session.clock_moved') =>
  (await rowsOf<{ variables: string }>('notifications WHERE user_id = ? AND type = ?', people[name].id, type)).map(
    ({ variables }) => (JSON.parse(variables) as { startsAt: string }).startsAt,
  );

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('a change of clocks', () => {
  beforeEach(async () => {
    await liveIn('mina', 'America/New_York');
    await liveIn('daniel', 'Asia/Seoul');
  });

  it('zone-Z08: a series keeps the hour of its host, and the other side is told before the first moved session', async () => {
    setNow('2026-02-27T10:00:00.000Z');
    const session = await confirmedSeries('mina', 'daniel', '2026-03-02T01:00:00.000Z');
    const moved = everyDays(7, '2026-03-09T00:00:00.000Z', 11);
    expect(await startsOf('mina', session)).toEqual(['2026-03-02T01:00:00.000Z', ...moved]);
    expect(await rowsOf('session_reminders WHERE starts_at = ?', moved[0])).toHaveLength(6);
    for (const day of ['02-28', '03-01', '03-03', '03-05']) {
      setNow(`2026-${day}T11:00:00.000Z`);
      await runCron();
    }
    expect(await toldOf('daniel')).toEqual([]);
    setNow('2026-03-06T12:00:00.000Z');
    await runCron();
    expect((await listNotices('daniel', {}, { 'accept-language': 'ko' }))[0]).toMatchObject({
      type: 'session.clock_moved',
      body: '시계가 바뀌어 3월 9일 (월) 오전 9:00 세션부터 현지 시각이 달라져요.',
    });
    for (const day of ['03-07', '03-13', '03-20', '04-03', '05-01']) {
      setNow(`2026-${day}T13:00:00.000Z`);
      await runCron();
    }
    expect(await toldOf('daniel')).toEqual([moved[0]]);
    expect(await toldOf('mina')).toEqual([]);
  });

  it('zone-Z08: the same in autumn', async () => {
    setNow('2026-10-20T10:00:00.000Z');
    const recurrence = { count: 3 };
    const session = await confirmedSeries('mina', 'daniel', '2026-10-26T00:00:00.000Z', recurrence);
    const shifted = everyDays(7, '2026-11-02T01:00:00.000Z', 2);
    expect(await startsOf('mina', session)).toEqual(['2026-10-26T00:00:00.000Z', ...shifted]);
    setNow('2026-10-30T10:00:00.000Z');
    await runCron();
    expect(await toldOf('daniel')).toEqual([shifted[0]]);
  });
});

describe('a new law about clocks', () => {
  const change = Date.parse('2026-11-01T09:00:00.000Z');
  const lawOf = (after: number): ClockLaw => ({
    offsetAt: (zone, moment) =>
      zone === 'America/Vancouver' ? (moment < change ? -420 : after) : currentLaw.offsetAt(zone, moment),
  });
  const [before, since] = [lawOf(-480), lawOf(-420)];
  const old = ['2026-10-25T17:00:00.000Z', ...everyDays(7, '2026-11-01T18:00:00.000Z', 3)];
  const resolved = everyDays(7, '2026-10-25T17:00:00.000Z', 4);
  let session: Session;

  const check = async (law: ClockLaw) => {
    await runSql('UPDATE session_series SET check_at = ?', new Date().toISOString());
    const deps = testDeps();
    await checkSeries(deps, 100, law);
    await deps.settle();
  };
  const startsIn = async () =>
    (
      await rowsOf<{ starts_at: string }>('session_participants WHERE user_id = ? ORDER BY starts_at', people.mina.id)
    ).map((row) => row.starts_at);

  beforeEach(async () => {
    setNow('2026-10-20T09:00:00.000Z');
    await liveIn('mina', 'America/Vancouver');
    await liveIn('daniel', 'Asia/Seoul');
    session = await confirmedSeries('mina', 'daniel', '2026-10-25T17:00:00.000Z', { count: 4 });
    await check(before);
    await runSql('DELETE FROM notification_deliveries');
    await runSql('DELETE FROM notifications');
  });

  it('zone-Z09: sessions of a series follow, with what belongs to them, and the other side is told once', async () => {
    expect(await startsOf('mina', session)).toEqual(old);
    const sequences = async () =>
      (await rowsOf<{ sequence: number }>('session_reservations ORDER BY series_index')).map((row) => row.sequence);
    const counted = await sequences();
    await check(since);
    expect(await startsOf('mina', session)).toEqual(resolved);
    expect(await startsIn()).toEqual(resolved);
    expect(await sequences()).toEqual(counted.map((count, at) => (at === 0 ? count : count + 1)));
    expect(new Set((await rowsOf<{ starts_at: string }>('session_reminders')).map((row) => row.starts_at))).toEqual(
      new Set(resolved),
    );
    expect(await toldOf('daniel')).toEqual([resolved[1]]);
    expect(await toldOf('mina')).toEqual([]);
    const stored = await rowsOf('session_reservations');
    for (let at = 0; at < 10; at += 1) await check(since);
    expect(await rowsOf('session_reservations')).toEqual(stored);
    expect(await toldOf('daniel')).toEqual([resolved[1]]);
  });

  it('zone-Z10: a law that is taken back leads to the first instants, with one notice for each change', async () => {
    const first = await rowsOf<{ sequence: number }>('session_reservations ORDER BY series_index');
    const sequences: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      await check(turn % 2 === 0 ? since : before);
      sequences.push(
        ...(await rowsOf<{ sequence: number }>('session_reservations WHERE series_index = 2')).map(
          (row) => row.sequence,
        ),
      );
    }
    expect(sequences).toEqual(sequences.map((_, turn) => (first[1]?.sequence ?? 0) + turn + 1));
    expect([await startsOf('mina', session), await startsIn()]).toEqual([old, old]);
    // Whoever was told of both is told of neither again.
    expect((await toldOf('daniel')).toSorted()).toEqual([resolved[1], old[1]]);
    expect(await toldOf('mina')).toEqual([]);
    const reminders = await rowsOf<{ starts_at: string }>('session_reminders ORDER BY starts_at');
    expect(reminders.map((row) => row.starts_at)).toEqual(
      old.flatMap((start) => Array.from({ length: 6 }, () => start)),
    );
  });

  it('zone-Z10: of the notices that wait for the end of quiet hours, the one is sent that is still true', async () => {
    const browser = await openBrowser('google');
    await register({ as: 'daniel' }, browser);
    await prefer('daniel', { quietHours: { from: '17:00', to: '20:00', weekdays } });
    await check(since);
    await runJobs();
    await check(before);
    expect((await toldOf('daniel')).toSorted()).toEqual([resolved[1], old[1]]);
    // The cron knows the new law alone, so the sessions are where they were: the second notice is not true any more.
    setNow('2026-10-20T12:00:00.000Z');
    await runCron();
    const arrived = pushed(await browser.arrived());
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({ type: 'session.clock_moved' });
    expect(JSON.stringify(arrived)).toContain('오전 2:00');
  });

  it('zone-Z09: one whose new time is taken keeps its instant, is marked, and its host is told', async () => {
    await createMatch('daniel', 'yuki');
    await confirmedSession('daniel', 'yuki', { startsAt: '2026-11-08T17:00:00.000Z' });
    await check(since);
    const kept = await occurrence('mina', session, 3);
    expect((await readSession('mina', kept)).body).toMatchObject({ startsAt: old[2], series: { isTimeKept: true } });
    expect(await toldOf('mina', 'session.time_kept')).toEqual([]);
    for (let at = 0; at < 3; at += 1) await check(since);
    expect(await toldOf('mina', 'session.time_kept')).toEqual([old[2]]);
    expect(await startsOf('mina', session)).toEqual([resolved[0], resolved[1], old[2], resolved[3]]);
    expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toHaveLength(10);
  });

  it('zone-Z09: a run of the cron moves a few series, and the next run the others', async () => {
    await createMatch('mina', 'yuki');
    const other = await confirmedSeries('mina', 'yuki', '2026-10-25T19:00:00.000Z', { count: 4 });
    await check(before);
    const countMoved = async () => {
      const seconds = [(await startsOf('mina', session))[1], (await startsOf('mina', other))[1]];
      return seconds.filter((start) => start === resolved[1] || start === '2026-11-01T19:00:00.000Z').length;
    };
    await runSql('UPDATE session_series SET check_at = ?', new Date().toISOString());
    await checkSeries(testDeps(), 100, since, 1);
    expect(await countMoved()).toBe(1);
    await checkSeries(testDeps(), 100, since, 1);
    expect(await countMoved()).toBe(2);
  });

  it('zone-Z09: a session that stands alone or was moved alone keeps its instant', async () => {
    await confirmedSession('mina', 'daniel', { startsAt: '2026-11-03T18:00:00.000Z' });
    const third = await occurrence('mina', session, 3);
    await propose('mina', third, { startsAt: '2026-11-09T18:00:00.000Z' });
    await answerProposal('daniel', third, 'accept');
    await check(since);
    expect(await startsIn()).toEqual([
      ...resolved.slice(0, 2),
      '2026-11-03T18:00:00.000Z',
      '2026-11-09T18:00:00.000Z',
      resolved[3],
    ]);
    expect((await seriesOf('mina', session)).occurrences[2]).toMatchObject({ isMovedAlone: true, isTimeKept: false });
  });
});
