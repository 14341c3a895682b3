import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import {
  answerProposal,
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  planSession,
  propose,
  readSession,
  type Session,
  sessionIdsOf,
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const at = (time: string) => `2026-03-05T${time}:00.000Z`;

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  await createMatch('mina', 'yuki');
  session = await confirmedSession('daniel', 'mina');
  await propose('mina', session, { startsAt: at('10:30'), durationMinutes: 90 });
});

const accept = async () => outcomeOf(await answerProposal('daniel', session, 'accept'));
const take = (startsAt: string, durationMinutes = 30) =>
  planSession('yuki', 'mina', { startsAt, durationMinutes }).then((answer) => outcomeOf(answer));

describe('acceptSessionProposal', () => {
  describe('200', () => {
    it('moves the session with its id, tells the author and reads the notice', async () => {
      const { body } = await answerProposal('daniel', session, 'accept');
      expect(body).toMatchObject({
        sessionId: session.sessionId,
        status: 'confirmed',
        startsAt: at('10:30'),
        endsAt: at('12:00'),
        durationMinutes: 90,
        proposal: null,
      });
      expect(await notificationTypesOf('mina')).toContain('session.proposal_accepted');
      expect(await rowsOf("notifications WHERE type = 'session.proposed' AND read_at IS NULL")).toEqual([]);
    });

    it('booking-S04: the old time is free at once everywhere, and the new one is not', async () => {
      await accept();
      expect(await take(at('10:00'))).toBe('201');
      expect(await take(at('10:30'))).toBe('409 sessions.slot_taken');
      expect(await sessionIdsOf('mina', { from: at('11:30'), to: at('12:00') })).toEqual([session.sessionId]);
      expect(await rowsOf('session_participants WHERE slot = 1')).toEqual([]);
    });

    it('the new time stays blocked beyond the 48 hours of the proposal', async () => {
      await accept();
      passSeconds(48 * 3600);
      expect(await take(at('11:30'))).toBe('409 sessions.slot_taken');
    });

    it('of 50 at once there is one effect, and all have the same answer', async () => {
      const answers = await inParallel(50, () => answerProposal('daniel', session, 'accept'));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      expect(await rowsOf("notifications WHERE type = 'session.proposal_accepted'")).toHaveLength(1);
      expect(await rowsOf('session_reservations')).toMatchObject([{ version: 4 }]);
    });

    it('of acceptances and withdrawals at once one kind holds, and session and proposal agree', async () => {
      const answers = await inParallel(50, (index) =>
        index % 2 === 0 ? answerProposal('daniel', session, 'accept') : answerProposal('mina', session, 'end'),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(25);
      const { body } = await readSession('mina', session);
      const isMoved = (body as Session).startsAt === at('10:30');
      expect(await rowsOf('session_proposals')).toMatchObject([{ status: isMoved ? 'accepted' : 'withdrawn' }]);
      expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toHaveLength(2);
    });

    it('a session that has moved can be moved again', async () => {
      await accept();
      await propose('daniel', session, { startsAt: at('10:00') });
      expect((await answerProposal('mina', session, 'accept')).body).toMatchObject({ startsAt: at('10:00') });
    });
  });

  describe('403', () => {
    it('nobody accepts their own proposal', async () => {
      expect(outcomeOf(await answerProposal('mina', session, 'accept'))).toBe('403 sessions.wrong_side');
    });
  });

  describe('200', () => {
    it('booking-R04: reminders of the old time are gone, and those of the new time are there', async () => {
      expect(await accept()).toBe('200');
      const starts = await rowsOf<{ starts_at: string }>('session_reminders');
      const { startsAt } = (await readSession('mina', session)).body as Session;
      expect(starts).toHaveLength(6);
      expect(new Set(starts.map((row) => row.starts_at))).toEqual(new Set([startsAt]));
    });

    it('calendar files count the change, once', async () => {
      const [before] = await rowsOf<{ sequence: number }>('session_reservations');
      await accept();
      await accept();
      const [after] = await rowsOf<{ sequence: number }>('session_reservations');
      expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(1);
    });
  });

  describe('409', () => {
    it('a proposal that has expired cannot be accepted, to the second', async () => {
      passSeconds(48 * 3600 - 1);
      const { body } = await readSession('daniel', session);
      expect(body).toMatchObject({ proposal: { by: 'guest' } });
      passSeconds(1);
      expect(await accept()).toBe('409 sessions.no_proposal');
    });

    it('a proposal that a clock ahead took for expired does not get its time back', async () => {
      await runSql('UPDATE session_participants SET blocks_until = ? WHERE slot = 1', '2026-03-02T08:59:59.000Z');
      expect(await take(at('11:30'))).toBe('201');
      expect(await accept()).toBe('409 sessions.no_proposal');
      expect((await readSession('mina', session)).body).toMatchObject({ startsAt: at('10:00') });
    });

    it('what both want of their sessions is compared again', async () => {
      await wantOfSessions('daniel', { minimumNoticeMinutes: 10_080 });
      expect(await accept()).toBe('409 sessions.short_notice');
      await wantOfSessions('daniel', { minimumNoticeMinutes: 0 });
      await propose('mina', session, { startsAt: '2026-03-06T12:00:00Z' });
      const other = await createSession('daniel', 'mina', { startsAt: '2026-03-06T10:00:00Z' });
      await wantOfSessions('daniel', { dailyLimit: 1 });
      await changeSession('mina', other, 'confirm');
      expect(await accept()).toBe('409 sessions.day_full');
      await changeSession('mina', other, 'cancel');
      expect(await accept()).toBe('200');
    });
  });

  describe('412', () => {
    it('with the ETag of what the user saw, a newer proposal is not accepted unseen', async () => {
      const etag = (await readSession('daniel', session)).headers.get('etag') ?? '';
      await propose('mina', session, { startsAt: at('20:00') });
      expect(outcomeOf(await answerProposal('daniel', session, 'accept', etag))).toBe(
        '412 request.precondition_failed',
      );
    });
  });
});
