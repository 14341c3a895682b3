import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  planSession,
  readSession,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertSessionsAhead } from '../feedback-scenarios.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('confirmSession', () => {
  describe('200', () => {
    it('confirms, notifies the host and reads the notice of the guest', async () => {
      const session = await createSession('daniel', 'mina');
      passSeconds(60);
      const { body } = await changeSession('mina', session, 'confirm');
      expect(body).toMatchObject({ status: 'confirmed', answeredAt: '2026-03-02T09:01:00.000Z', expiresAt: null });
      expect(await notificationTypesOf('daniel')).toContain('session.confirmed');
      expect(await rowsOf("notifications WHERE type = 'session.requested' AND read_at IS NULL")).toEqual([]);
    });

    it('is possible up to 200 confirmed sessions ahead of each of the two, and again after some are over', async () => {
      const [last, more] = [
        await createSession('daniel', 'mina'),
        await createSession('mina', 'daniel', { startsAt: '2026-03-06T10:00:00Z' }),
      ];
      await insertSessionsAhead('mina', 199);
      expect(outcomeOf(await changeSession('mina', last, 'confirm'))).toBe('200');
      expect(outcomeOf(await changeSession('mina', last, 'confirm'))).toBe('200');
      expect(outcomeOf(await changeSession('daniel', more, 'confirm'))).toBe('409 sessions.too_many_ahead');
      await changeSession('daniel', last, 'cancel');
      expect(outcomeOf(await changeSession('daniel', more, 'confirm'))).toBe('200');
    });

    it('booking-S01: two requests for one time cannot both be confirmed, and 50 confirmations are one', async () => {
      await createMatch('mina', 'yuki');
      const first = await createSession('daniel', 'mina', { startsAt: '2026-03-05T02:00:00Z' });
      const other = { startsAt: '2026-03-05T02:30:00Z' };
      expect(outcomeOf(await planSession('yuki', 'mina', other))).toBe('409 sessions.slot_taken');
      await changeSession('mina', first, 'decline');
      const second = await createSession('yuki', 'mina', other);
      const answers = await inParallel(50, () => changeSession('mina', second, 'confirm'));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      expect(await rowsOf("session_reservations WHERE status = 'confirmed'")).toMatchObject([{ version: 2 }]);
      expect(await rowsOf("notifications WHERE type = 'session.confirmed'")).toHaveLength(1);
    });

    it('keeps the time blocked beyond the 48 hours of the request', async () => {
      await confirmedSession('daniel', 'mina', { startsAt: '2026-03-10T10:00:00Z' });
      passSeconds(48 * 3600);
      expect(outcomeOf(await planSession('mina', 'daniel', { startsAt: '2026-03-10T10:30:00Z' }))).toBe(
        '409 sessions.slot_taken',
      );
    });
  });

  describe('403', () => {
    it('the host cannot confirm', async () => {
      const session = await createSession('daniel', 'mina');
      expect(outcomeOf(await changeSession('daniel', session, 'confirm'))).toBe('403 sessions.wrong_side');
    });
  });

  describe('409', () => {
    it('a request that has expired cannot be confirmed, to the second', async () => {
      const session = await createSession('daniel', 'mina');
      passSeconds(48 * 3600);
      expect(outcomeOf(await changeSession('mina', session, 'confirm'))).toBe('409 sessions.not_pending');
      expect((await readSession('mina', session)).body).toMatchObject({ status: 'expired' });
    });

    it('a request that a clock ahead took for expired does not get its time back', async () => {
      await createMatch('mina', 'yuki');
      const session = await createSession('daniel', 'mina');
      await runSql('UPDATE session_participants SET blocks_until = ?', '2026-03-02T08:59:59.000Z');
      await createSession('yuki', 'mina');
      expect(outcomeOf(await changeSession('mina', session, 'confirm'))).toBe('409 sessions.not_pending');
      expect((await readSession('mina', session)).body).toMatchObject({ status: 'pending' });
    });

    it('of 50 answers at once, one half yes and one half no, one kind holds', async () => {
      const session = await createSession('daniel', 'mina');
      const answers = await inParallel(50, (index) =>
        changeSession('mina', session, index % 2 === 0 ? 'confirm' : 'decline'),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(25);
      expect(new Set(answers.map(outcomeOf))).toEqual(new Set(['200', '409 sessions.not_pending']));
      expect(await rowsOf("notifications WHERE type IN ('session.confirmed', 'session.declined')")).toHaveLength(1);
    });
  });

  describe('412', () => {
    it('of a confirmation and a withdrawal with one ETag, one succeeds', async () => {
      const session = await createSession('daniel', 'mina');
      const etagFor = async (as: 'mina' | 'daniel') => (await readSession(as, session)).headers.get('etag') ?? '';
      const [own, theirs] = [await etagFor('mina'), await etagFor('daniel')];
      const answers = await Promise.all([
        changeSession('mina', session, 'confirm', { ifMatch: own }),
        changeSession('daniel', session, 'cancel', { ifMatch: theirs }),
      ]);
      expect(answers.map(outcomeOf).toSorted()).toEqual(['200', '412 request.precondition_failed']);
    });
  });
});
