import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { setNow } from '../../../support/clock.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully, etagOf } from '../../../support/calls.ts';
import { sdk } from '../../../support/sdk.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  planSession,
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

const plan = (startsAt: string) => planSession('daniel', 'mina', { startsAt, durationMinutes: 15 }).then(outcomeOf);
const [shortNotice, dayFull] = ['409 sessions.short_notice', '409 sessions.day_full'];

describe('updateSessionSettings', () => {
  describe('200', () => {
    it('changes what is sent, keeps the rest, and puts the earliest reminder first', async () => {
      const mina = await sdk('mina');
      await wantOfSessions('mina', { dailyLimit: 2, bufferMinutes: 15 });
      expect(unwrap(await mina.updateSessionSettings({ body: { reminders: [10, 2880], dailyLimit: null } }))).toEqual({
        minimumNoticeMinutes: 0,
        dailyLimit: null,
        bufferMinutes: 15,
        reminders: [2880, 10],
      });
    });

    it('other offsets move the reminders of all sessions ahead, but for sessions with own offsets', async () => {
      await confirmedSession('daniel', 'mina');
      const apart = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
      await callSuccessfully('mina', 'PUT', `/sessions/${apart.sessionId}/reminders`, { offsetsMinutes: [30] });
      await wantOfSessions('mina', { reminders: [120] });
      const rows = await rowsOf('session_reminders WHERE user_id = ? ORDER BY starts_at', people.mina.id);
      expect(rows).toMatchObject([
        { starts_at: '2026-03-05T10:00:00.000Z', offset_minutes: 120 },
        { starts_at: '2026-03-06T10:00:00.000Z', offset_minutes: 30 },
      ]);
      expect(await rowsOf('session_reminders WHERE user_id = ?', people.daniel.id)).toHaveLength(6);
    });

    it.each(['mina', 'daniel'] as const)('the notice that %s wants holds for both, to the minute', async (name) => {
      await wantOfSessions(name, { minimumNoticeMinutes: 60 });
      expect(await plan('2026-03-02T09:59:00Z')).toBe(shortNotice);
      expect(await plan('2026-03-02T10:00:00Z')).toBe('201');
    });

    it('the notice is compared again when a request is confirmed', async () => {
      const session = await createSession('daniel', 'mina', { startsAt: '2026-03-02T12:00:00Z' });
      await wantOfSessions('daniel', { minimumNoticeMinutes: 60 });
      setNow('2026-03-02T11:00:01.000Z');
      expect(outcomeOf(await changeSession('mina', session, 'confirm'))).toBe(shortNotice);
      setNow('2026-03-02T11:00:00.000Z');
      expect(outcomeOf(await changeSession('mina', session, 'confirm'))).toBe('200');
    });

    it('a day is the local day of the user whose limit it is, and what waits for an answer counts', async () => {
      await wantOfSessions('mina', { dailyLimit: 2 }); // in Seoul the day is from 15:00 to 15:00 UTC
      await confirmedSession('daniel', 'mina', { startsAt: '2026-03-05T14:45:00Z', durationMinutes: 15 });
      expect(await plan('2026-03-04T15:00:00Z')).toBe('201');
      expect(await plan('2026-03-05T10:00:00Z')).toBe(dayFull);
      expect(await plan('2026-03-04T14:45:00Z')).toBe('201');
      expect(await plan('2026-03-05T15:00:00Z')).toBe('201');
    });

    it('the day on which clocks change has its own length', async () => {
      await wantOfSessions('daniel', { dailyLimit: 1 }); // in London 2026-03-29 has 23 hours
      expect(await plan('2026-03-29T00:00:00Z')).toBe('201');
      expect(await plan('2026-03-29T22:45:00Z')).toBe(dayFull);
      expect(await plan('2026-03-29T23:00:00Z')).toBe('201');
    });

    it('what has taken place counts, and what was cancelled does not', async () => {
      await wantOfSessions('mina', { dailyLimit: 1 });
      const first = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T09:15:00Z', durationMinutes: 15 });
      expect(await plan('2026-03-02T12:00:00Z')).toBe(dayFull);
      setNow('2026-03-02T09:20:00.000Z');
      await changeSession('mina', first, 'complete');
      expect(await plan('2026-03-02T12:00:00Z')).toBe(dayFull);
      const other = await createSession('daniel', 'mina', { startsAt: '2026-03-03T16:00:00Z' });
      await changeSession('daniel', other, 'cancel');
      expect(await plan('2026-03-03T16:00:00Z')).toBe('201');
    });

    it('of several requests for a day, as many can be confirmed as the limit allows, also of all at once', async () => {
      const hours = ['01', '02', '03', '04', '05'];
      const sessions = await Promise.all(
        hours.map((hour) => createSession('daniel', 'mina', { startsAt: `2026-03-05T${hour}:00:00Z` })),
      );
      await wantOfSessions('mina', { dailyLimit: 2 });
      const answers = await Promise.all(sessions.map((session) => changeSession('mina', session, 'confirm')));
      expect(answers.map(outcomeOf).toSorted()).toEqual(['200', '200', dayFull, dayFull, dayFull]);
    });

    it('of 50 requests at once, as many get a place as the limit allows', async () => {
      await wantOfSessions('daniel', { dailyLimit: 3 });
      const answers = await inParallel(50, (index) =>
        plan(new Date(Date.parse('2026-03-05T01:00Z') + index * 900_000).toISOString()),
      );
      expect(answers.filter((answer) => answer === '201')).toHaveLength(3);
      expect(new Set(answers)).toEqual(new Set(['201', dayFull]));
    });

    it('a repeated confirmation is answered also when the settings would refuse it now', async () => {
      const session = await confirmedSession('daniel', 'mina', { startsAt: '2026-03-02T12:00:00Z' });
      await wantOfSessions('mina', { minimumNoticeMinutes: 1440 });
      expect(outcomeOf(await changeSession('mina', session, 'confirm'))).toBe('200');
    });
  });

  describe('412', () => {
    it('lets exactly one of 20 parallel changes with one ETag succeed', async () => {
      const etag = await etagOf('/sessions/settings', 'mina');
      const answers = await inParallel(20, (index) =>
        request('PATCH', '/sessions/settings', {
          as: 'mina',
          headers: { 'if-match': etag, 'content-type': 'application/merge-patch+json' },
          body: JSON.stringify({ bufferMinutes: index }),
        }),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
    });
  });

  describe('422', () => {
    it.each([
      { reminders: [10, 10] },
      { reminders: [1, 10] },
      { reminders: [5, 6, 7, 8, 9, 10] },
      { dailyLimit: 0 },
      {},
    ])('refuses %j', async (body) => {
      const answer = await request('PATCH', '/sessions/settings', {
        as: 'mina',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: JSON.stringify(body),
      });
      expect(outcomeOf(answer)).toBe('422 request.invalid');
    });
  });
});
