/** Series of sessions that get other times. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import {
  changeSeries,
  confirmedSeries,
  everyDays,
  moveSeries,
  occurrence,
  proposeSeries,
  seriesOf,
  startsOf,
} from '../../../support/series.ts';
import {
  answerProposal,
  changeSession,
  createSession,
  outcomeOf,
  planSession,
  propose,
  readSession,
  type Session,
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const first = '2026-03-10T10:00:00.000Z';
const both = ['mina', 'daniel'] as const;

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

/** The n-th sessions of a series, as Mina reads them. */
const readAll = async (session: Session, numbers: readonly number[]) =>
  Promise.all(numbers.map(async (n) => readSession('mina', await occurrence('mina', session, n))));

describe('a series that moves', () => {
  it('booking-S07a: a daily series moves by a day onto its own old times', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { frequency: 'daily' });
    await wantOfSessions('daniel', { dailyLimit: 1 });
    const answer = await moveSeries(both, session, '2026-03-11T10:00:00Z', 'all');
    expect(outcomeOf(answer)).toBe('200');
    expect(await startsOf('mina', session)).toEqual(everyDays(1, '2026-03-11T10:00:00.000Z'));
    expect(await rowsOf('session_participants')).toHaveLength(24);
    expect(await rowsOf('session_reminders WHERE starts_at < ?', '2026-03-11')).toEqual([]);
    expect(await rowsOf('session_reminders')).toHaveLength(72);
  });

  it('booking-S07b: this one and those after it move; the ones before and one that was moved alone stay', async () => {
    const session = await confirmedSeries('mina', 'daniel', first);
    const third = await occurrence('mina', session, 3);
    await propose('mina', third, { startsAt: '2026-03-25T10:00:00Z' });
    await answerProposal('daniel', third, 'accept');
    const before = await readAll(session, [1, 2, 3, 4]);
    const fifth = await occurrence('mina', session, 5);
    expect(outcomeOf(await moveSeries(both, fifth, '2026-04-07T09:30:00Z', 'following'))).toBe('200');
    const after = await readAll(session, [1, 2, 3, 4]);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.map(({ headers }) => headers.get('etag'))).toEqual(before.map(({ headers }) => headers.get('etag')));
    const starts = await startsOf('mina', session);
    expect(starts[2]).toBe('2026-03-25T10:00:00.000Z');
    expect(starts.slice(4)).toEqual(everyDays(7, '2026-04-07T09:30:00.000Z', 8));
    await moveSeries(both, session, '2026-03-10T11:00:00Z', 'all');
    expect((await seriesOf('mina', session)).occurrences[2]).toMatchObject({
      startsAt: '2026-03-25T10:00:00.000Z',
      isMovedAlone: true,
    });
  });

  it('booking-S07c: what is past, over or cancelled never moves', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 5 });
    await changeSession('mina', await occurrence('mina', session, 3), 'cancel');
    setNow('2026-03-17T10:30:00.000Z');
    await changeSession('mina', await occurrence('mina', session, 2), 'complete');
    const fourth = await occurrence('mina', session, 4);
    expect(outcomeOf(await moveSeries(both, fourth, '2026-03-31T15:00:00Z', 'all'))).toBe('200');
    const moved = ['2026-03-31T15:00:00.000Z', '2026-04-07T15:00:00.000Z'];
    expect(await startsOf('mina', session)).toEqual([...everyDays(7, first, 3), ...moved]);
  });

  it('the old times stay until the partner accepts, and the new ones are blocked', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 3 });
    await proposeSeries('mina', session, '2026-03-10T10:30:00Z', 'all');
    const last = await occurrence('daniel', session, 3);
    expect((await readSession('daniel', last)).body).toMatchObject({
      startsAt: '2026-03-24T10:00:00.000Z',
      proposal: { by: 'host', scope: 'all', startsAt: '2026-03-24T10:30:00.000Z' },
    });
    expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-03-24T11:00:00Z' }))).toBe(
      '409 sessions.slot_taken',
    );
    expect(await notificationTypesOf('daniel')).toContain('session.proposed');
    // Any session of the set answers it.
    await answerProposal('daniel', last, 'end');
    expect(await startsOf('mina', session)).toEqual(everyDays(7, first, 3));
    expect(await rowsOf('session_participants WHERE slot = 1')).toEqual([]);
    expect(await rowsOf("session_proposals WHERE status = 'declined'")).toHaveLength(3);
    expect(await rowsOf("notifications WHERE type = 'session.proposal_declined'")).toHaveLength(1);
  });

  it('another proposal for one of them takes the place of all', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 3 });
    await proposeSeries('mina', session, '2026-03-10T10:30:00Z', 'all');
    const second = await occurrence('mina', session, 2);
    await propose('daniel', second, { startsAt: '2026-03-17T20:00:00Z' });
    expect((await readSession('mina', session)).body).toMatchObject({ proposal: null });
    expect(await rowsOf('session_participants WHERE slot = 1')).toHaveLength(2);
    expect(outcomeOf(await answerProposal('daniel', session, 'accept'))).toBe('409 sessions.no_proposal');
    expect(await notificationTypesOf('daniel')).not.toContain('session.proposed');
  });

  it('expires as a whole, told once, and the same again changes nothing', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 3 });
    await proposeSeries('mina', session, '2026-03-10T10:30:00Z', 'all');
    const before = await rowsOf('session_proposals ORDER BY session_id');
    await proposeSeries('mina', session, '2026-03-10T10:30:00Z', 'all');
    expect(await rowsOf('session_proposals ORDER BY session_id')).toEqual(before);
    setNow('2026-03-04T09:00:00.000Z');
    await runCron();
    expect(await rowsOf("session_proposals WHERE status = 'expired'")).toHaveLength(3);
    expect(await rowsOf("notifications WHERE type = 'session.expired'")).toHaveLength(1);
  });

  it('names the sessions whose new time is taken, and proposes none', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 3 });
    await createSession('mina', 'daniel', { startsAt: '2026-03-17T12:30:00Z' });
    expect(await proposeSeries('mina', session, '2026-03-10T12:00:00Z', 'all')).toMatchObject({
      status: 409,
      body: {
        code: 'sessions.occurrences_taken',
        conflicts: [{ index: 2, startsAt: '2026-03-17T12:00:00.000Z' }],
      },
    });
    expect(await rowsOf('session_proposals')).toEqual([]);
  });

  it('one session does not move onto another of its series', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { frequency: 'daily', count: 3 });
    expect(outcomeOf(await propose('mina', session, { startsAt: '2026-03-11T10:30:00Z' }))).toBe(
      '409 sessions.slot_taken',
    );
    expect(await notificationTypesOf('daniel')).not.toContain('session.proposed');
  });

  it('a session that stands alone takes every scope as one', async () => {
    await createSession('mina', 'daniel');
    const { body } = await request('GET', '/sessions', { as: 'mina' });
    const [alone] = (body as { items: Session[] }).items;
    if (alone === undefined) throw new Error('no session');
    expect(outcomeOf(await changeSeries('daniel', alone, 'confirm', 'following'))).toBe('200');
    expect(outcomeOf(await moveSeries(both, alone, '2026-03-05T12:00:00Z', 'all'))).toBe('200');
    expect(await seriesOf('mina', alone)).toMatchObject({ seriesId: null, occurrences: [{ isMovedAlone: false }] });
  });
});
