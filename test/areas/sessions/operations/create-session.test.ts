import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import {
  changeSession,
  createSession,
  outcomeOf,
  planSession,
  readSession,
  usualStart,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const at = (time: string) => `2026-03-05T${time}:00.000Z`;

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('createSession', () => {
  describe('201', () => {
    it('waits for the partner, blocks the time of both and notifies the partner', async () => {
      const session = await createSession('mina', 'daniel', {
        languages: [
          { language: 'en', minutes: 40 },
          { language: 'ko', minutes: 20 },
        ],
        topic: '  여행  ',
        privateNotes: 'for me',
        meetingLink: 'https://meet.example/a',
      });
      expect(session).toMatchObject({
        role: 'host',
        status: 'pending',
        topic: '여행',
        privateNotes: 'for me',
        startsAt: usualStart,
        endsAt: at('11:00'),
        durationMinutes: 60,
        timeZone: 'Asia/Seoul',
        expiresAt: '2026-03-04T09:00:00.000Z',
        endedAt: null,
      });
      const { body } = await readSession('daniel', session);
      expect(body).toMatchObject({ role: 'guest', topic: '여행', privateNotes: null });
      expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toHaveLength(2);
      expect(await notificationTypesOf('daniel')).toContain('session.requested');
    });

    it('sessions may touch: the end is no part of a session', async () => {
      await createSession('mina', 'daniel');
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: at('11:00') }))).toBe('201');
      expect(outcomeOf(await planSession('daniel', 'mina', { startsAt: at('09:30'), durationMinutes: 30 }))).toBe(
        '201',
      );
    });

    it('booking-S10: a request ends at its start, if that is before 48 hours, and is never born expired', async () => {
      const soon = await createSession('mina', 'daniel', { startsAt: '2026-03-02T09:15:00Z' });
      expect(soon.expiresAt).toBe('2026-03-02T09:15:00.000Z');
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-03-02T09:14:00Z' }))).toBe(
        '422 sessions.too_soon',
      );
      passSeconds(14 * 60 + 59);
      expect((await readSession('mina', soon)).body).toMatchObject({ status: 'pending' });
      passSeconds(1);
      expect((await readSession('mina', soon)).body).toMatchObject({ status: 'expired', endedAt: soon.expiresAt });
    });

    it('a request that has expired blocks nothing, even before the cron has run', async () => {
      const old = await createSession('mina', 'daniel', { startsAt: '2026-03-10T10:00:00Z' });
      passSeconds(48 * 3600);
      expect(outcomeOf(await planSession('daniel', 'mina', { startsAt: '2026-03-10T10:30:00Z' }))).toBe('201');
      expect((await readSession('daniel', old)).body).toMatchObject({ status: 'expired' });
    });

    it('booking-S02: the same key plans once, also of ten calls at once, and answers the same for a day', async () => {
      const answers = await inParallel(10, () => planSession('mina', 'daniel', {}, 'key'));
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(9);
      expect(await rowsOf('session_participants')).toHaveLength(2);
      passSeconds(24 * 3600 - 60);
      expect((await planSession('mina', 'daniel', {}, 'key')).text).toBe(answers[0]?.text);
    });

    it('booking-S02: a refused request leaves no key, so the same call succeeds when the time is free', async () => {
      const first = await createSession('mina', 'daniel');
      expect(outcomeOf(await planSession('mina', 'daniel', {}, 'key'))).toBe('409 sessions.slot_taken');
      await changeSession('mina', first, 'cancel');
      expect(outcomeOf(await planSession('mina', 'daniel', {}, 'key'))).toBe('201');
    });

    it.each(['before', 'after'] as const)('a crash %s the batch leaves all of it or nothing', async (when) => {
      const crashed = await withBindings({ DB: failingDatabase(1, when) }, () => planSession('mina', 'daniel'));
      expect(crashed.status).toBe(500);
      expect(await rowsOf('session_participants')).toHaveLength(when === 'before' ? 0 : 2);
      expect(await rowsOf("notifications WHERE type = 'session.requested'")).toHaveLength(when === 'before' ? 0 : 1);
    });
  });

  describe('409', () => {
    it('booking-S02: of ten calls at once for one time, one plans it', async () => {
      const answers = await inParallel(10, () => planSession('mina', 'daniel'));
      expect(answers.map(outcomeOf).toSorted()).toEqual(['201', ...Array<string>(9).fill('409 sessions.slot_taken')]);
      expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toHaveLength(2);
    });

    it('a time that either of the two has given to somebody else is taken, and nothing tells whose', async () => {
      await createMatch('mina', 'yuki');
      await createSession('yuki', 'mina', { startsAt: at('10:30') });
      const answer = await planSession('daniel', 'mina');
      expect(outcomeOf(answer)).toBe('409 sessions.slot_taken');
      expect(answer.text).not.toContain(people.yuki.id);
    });

    it('at most 5 requests wait for one partner, and those that are answered or expired do not count', async () => {
      const days = ['06', '07', '08', '09', '10'].map((day) => `2026-03-${day}T10:00:00Z`);
      const [first] = await Promise.all(days.map((startsAt) => createSession('mina', 'daniel', { startsAt })));
      expect(outcomeOf(await planSession('mina', 'daniel'))).toBe('409 sessions.too_many_to_partner');
      expect(outcomeOf(await planSession('daniel', 'mina'))).toBe('201');
      await changeSession('daniel', first as { sessionId: string }, 'confirm');
      const later = { startsAt: '2026-03-11T10:00:00Z' };
      expect(outcomeOf(await planSession('mina', 'daniel', later))).toBe('201');
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-03-12T10:00:00Z' }))).toBe(
        '409 sessions.too_many_to_partner',
      );
      passSeconds(48 * 3600);
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-03-12T10:00:00Z' }))).toBe('201');
    });

    it('the limit holds for 50 calls at once', async () => {
      const answers = await inParallel(50, (index) =>
        planSession('mina', 'daniel', {
          startsAt: new Date(Date.parse('2026-03-06') + index * 3_600_000).toISOString(),
        }),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    });

    it('only partners plan sessions', async () => {
      expect(outcomeOf(await planSession('mina', 'jisoo'))).toBe('409 sessions.not_matched');
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'jisoo' });
      expect(outcomeOf(await planSession('mina', 'jisoo'))).toBe('404 profile.user_not_found');
    });
  });

  describe('422', () => {
    it('names every fault at once', async () => {
      const { body } = await planSession('mina', 'daniel', {
        startsAt: '2026-03-05T10:00:30Z',
        durationMinutes: 30,
        languages: [
          { language: 'en', minutes: 20 },
          { language: 'en', minutes: 20 },
        ],
        meetingLink: 'http://meet.example/a',
      });
      expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
        '/body/startsAt',
        '/body/languages/1/language',
        '/body/languages/1/minutes',
        '/body/meetingLink',
      ]);
    });

    it('is at most 180 days ahead', async () => {
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-08-29T09:00:00Z' }))).toBe('201');
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-08-29T09:01:00Z' }))).toBe(
        '422 sessions.too_far',
      );
    });

    it.each(['https:meet.example', 'https://user@meet.example/', 'https://meet.example/\r\nATTENDEE:x'])(
      'a link like %j is stored in its normal form or refused',
      async (meetingLink) => {
        const answer = await planSession('mina', 'daniel', { meetingLink });
        if (answer.status === 201) expect(answer.body).toMatchObject({ meetingLink: 'https://meet.example/' });
        else expect(outcomeOf(answer)).toBe('422 request.invalid');
      },
    );
  });
});
