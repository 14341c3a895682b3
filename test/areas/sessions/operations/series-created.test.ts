/** Series of sessions as they are made and answered. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { setNow } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { makeFeed, readFeed, valuesOf } from '../../../support/feeds.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import {
  changeSeries,
  confirmedSeries,
  createSeries,
  everyDays,
  moveSeries,
  occurrence,
  planSeries,
  seriesOf,
  startsOf,
} from '../../../support/series.ts';
import {
  changeSession,
  createSession,
  editSession,
  outcomeOf,
  readSession,
  type Session,
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const first = '2026-03-10T10:00:00.000Z';
const stored = () => rowsOf('session_reservations WHERE series_id IS NOT NULL ORDER BY series_index');
const statusesOf = async () => (await stored()).map(({ status }) => status);

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('a series that is asked for', () => {
  it('lists its sessions, blocks them all and tells the partner once', async () => {
    const session = await createSeries('mina', 'daniel', first);
    expect(session).toMatchObject({ startsAt: first, series: { index: 1, isMovedAlone: false, isTimeKept: false } });
    expect(session.occurrences?.map(({ startsAt }) => startsAt)).toEqual(everyDays(7, first));
    expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toHaveLength(24);
    expect(await rowsOf("notifications WHERE type = 'session.requested'")).toHaveLength(1);
    expect((await readSession('daniel', session)).body).not.toHaveProperty('occurrences');
  });

  describe.each(['refuse', 'skip'] as const)('booking-S06: with conflicts: %s', (conflicts) => {
    it('names each session whose time is taken, and nothing of whose it is', async () => {
      await createMatch('daniel', 'yuki');
      await createSession('yuki', 'daniel', { startsAt: '2026-03-24T10:30:00Z' });
      const answer = await planSeries('mina', 'daniel', first, { conflicts });
      expect(answer.text).not.toContain(people.yuki.id);
      const taken = { index: 3, startsAt: '2026-03-24T10:00:00.000Z' };
      if (conflicts === 'refuse') {
        expect(answer).toMatchObject({ status: 409, body: { code: 'sessions.occurrences_taken', conflicts: [taken] } });
        expect(await rowsOf('session_series')).toEqual([]);
        expect(await rowsOf("notifications WHERE type = 'session.requested'")).toHaveLength(1);
      } else {
        expect(answer.status).toBe(201);
        expect(await stored()).toHaveLength(11);
        const { occurrences } = await seriesOf('mina', answer.body as Session);
        expect(occurrences).toHaveLength(12);
        expect(occurrences[2]).toMatchObject({ ...taken, sessionId: null, status: null });
      }
    });
  });

  it('booking-S06: nothing is made of a series of which every time is taken', async () => {
    await createSeries('mina', 'daniel', first, { count: 2 });
    const answer = await planSeries('daniel', 'mina', first, { count: 2, conflicts: 'skip' });
    expect(answer).toMatchObject({ status: 409, body: { conflicts: [{ index: 1 }, { index: 2 }] } });
  });

  it('the same key makes it once, also of ten calls at once', async () => {
    const answers = await inParallel(10, () => planSeries('mina', 'daniel', first, {}, 'key'));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stored()).toHaveLength(12);
  });

  it.each(['before', 'after'] as const)('a crash %s the batch leaves all of it or nothing', async (when) => {
    const crash = () => planSeries('mina', 'daniel', first, { count: 3 });
    expect((await withBindings({ DB: failingDatabase(2, when) }, crash)).status).toBe(500);
    expect(await stored()).toHaveLength(when === 'before' ? 0 : 3);
  });

  it('booking-S10b: counts once for the limits of open requests', async () => {
    for (let at = 0; at < 5; at += 1)
      await createSeries('mina', 'daniel', `2026-03-10T${String(10 + at).padStart(2, '0')}:00:00.000Z`);
    expect(outcomeOf(await planSeries('mina', 'daniel', '2026-03-10T18:00:00Z'))).toBe(
      '409 sessions.too_many_to_partner',
    );
    expect(await rowsOf('session_reservations')).toHaveLength(60);
  });

  it('keeps the most sessions that a user wants on a day, in their zone', async () => {
    await createSession('daniel', 'mina', { startsAt: '2026-03-17T16:00:00Z' });
    await wantOfSessions('mina', { dailyLimit: 1 });
    // 16:00 is 01:00 of the next day in Seoul.
    expect(outcomeOf(await planSeries('daniel', 'mina', first))).toBe('201');
    expect(outcomeOf(await planSeries('daniel', 'mina', '2026-03-11T10:00:00Z'))).toBe('409 sessions.day_full');
  });

  it('begins in at most 180 days, with its last session', async () => {
    expect(outcomeOf(await planSeries('mina', 'daniel', '2026-06-14T10:00:00Z'))).toBe('422 sessions.too_far');
  });
});

describe('a series that is answered', () => {
  it('is confirmed as a whole with one notice, and reminds of each session', async () => {
    const session = await confirmedSeries('mina', 'daniel', first);
    expect(await statusesOf()).toEqual(Array(12).fill('confirmed'));
    expect(await rowsOf('session_reminders')).toHaveLength(72);
    expect(await rowsOf("notifications WHERE type = 'session.confirmed'")).toHaveLength(1);
    const again = await changeSeries('daniel', session, 'confirm', 'all');
    expect(again.status).toBe(200);
    expect((await stored()).map(({ version }) => version)).toEqual(Array(12).fill(2));
  });

  it('can be answered one by one: a session alone, those after it, or all that wait', async () => {
    const session = await createSeries('mina', 'daniel', first, { count: 4 });
    await changeSession('daniel', await occurrence('daniel', session, 2), 'confirm');
    await changeSeries('daniel', await occurrence('daniel', session, 3), 'decline', 'following');
    expect(await statusesOf()).toEqual(['pending', 'confirmed', 'declined', 'declined']);
    expect(outcomeOf(await changeSeries('mina', session, 'cancel', 'all'))).toBe('200');
    expect(await statusesOf()).toEqual(['cancelled', 'cancelled', 'declined', 'declined']);
  });

  it('a guest who cancels all leaves alone what waits for their answer', async () => {
    const session = await createSeries('mina', 'daniel', first, { count: 3 });
    const second = await occurrence('daniel', session, 2);
    await changeSession('daniel', second, 'confirm');
    expect(outcomeOf(await changeSeries('daniel', second, 'cancel', 'all'))).toBe('200');
    expect(await statusesOf()).toEqual(['pending', 'cancelled', 'pending']);
  });

  it('is withdrawn as a whole, and its notice disappears', async () => {
    const session = await createSeries('mina', 'daniel', first);
    expect(await notificationTypesOf('daniel')).toContain('session.requested');
    await changeSession('mina', session, 'cancel');
    expect(await notificationTypesOf('daniel')).toContain('session.requested');
    await changeSeries('mina', await occurrence('mina', session, 2), 'cancel', 'all');
    expect(await notificationTypesOf('daniel')).not.toContain('session.requested');
    expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toEqual([]);
  });

  it('expires with one notice to whoever asked', async () => {
    await createSeries('mina', 'daniel', first);
    setNow('2026-03-04T09:00:00.000Z');
    await runCron();
    expect(await statusesOf()).toEqual(Array(12).fill('expired'));
    expect(await rowsOf("notifications WHERE type = 'session.expired'")).toHaveLength(1);
  });

  it('ends with a rule, with one notice', async () => {
    await confirmedSeries('mina', 'daniel', first, { count: 3 });
    const { body } = await request('GET', '/matching/matches', { as: 'mina' });
    const [match] = (body as { items: { matchId: string }[] }).items;
    await request('DELETE', `/matching/matches/${match?.matchId}`, { as: 'mina' });
    expect(await statusesOf()).toEqual(Array(3).fill('cancelled'));
    expect(await rowsOf("notifications WHERE type = 'session.cancelled'")).toHaveLength(1);
    expect(await rowsOf('session_reminders')).toEqual([]);
  });

  it('changes what it is about for those that are not over, and leaves the entity-tags of the others', async () => {
    const session = await confirmedSeries('mina', 'daniel', first, { count: 4 });
    const third = await occurrence('mina', session, 3);
    const before = await readSession('mina', session);
    const { status } = await request('PATCH', `/sessions/${third.sessionId}`, {
      as: 'mina',
      query: { scope: 'following' },
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ topic: 'Films', privateNotes: 'mine' }),
    });
    expect(status).toBe(200);
    expect((await stored()).map(({ topic }) => topic)).toEqual([null, null, 'Films', 'Films']);
    expect(await rowsOf("session_participants WHERE private_notes = 'mine'")).toHaveLength(2);
    expect((await readSession('mina', session)).headers.get('etag')).toBe(before.headers.get('etag'));
    expect(await rowsOf("notifications WHERE type = 'session.updated'")).toHaveLength(1);
    await editSession('daniel', third, { topic: 'Books' });
    expect((await stored()).map(({ topic }) => topic)).toEqual([null, null, 'Books', 'Films']);
  });
});

describe('the calendar file of a series', () => {
  it('feed-F06: twelve sessions have twelve UIDs, the same for both users and after a move', async () => {
    const [minas, daniels] = [await makeFeed('mina'), await makeFeed('daniel')];
    const session = await confirmedSeries('mina', 'daniel', first);
    const uids = valuesOf((await readFeed(minas)).text, 'UID');
    expect(new Set(uids).size).toBe(12);
    expect(valuesOf((await readFeed(daniels)).text, 'UID')).toEqual(uids);
    await moveSeries(['mina', 'daniel'], session, '2026-03-10T11:00:00Z', 'all');
    expect(await startsOf('mina', session)).toEqual(everyDays(7, '2026-03-10T11:00:00.000Z'));
    const moved = (await readFeed(minas)).text;
    expect(valuesOf(moved, 'UID')).toEqual(uids);
    expect(valuesOf(moved, 'SEQUENCE')).toEqual(Array(12).fill('2'));
  });
});
