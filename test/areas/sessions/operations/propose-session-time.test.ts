import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { failingDatabase, withBindings } from '../../../support/faults.ts';
import { runCron } from '../../../support/jobs.ts';
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
  wantOfSessions,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

const at = (time: string) => `2026-03-05T${time}:00.000Z`;
const later = { startsAt: at('10:30') };

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  await createMatch('mina', 'yuki');
  session = await confirmedSession('daniel', 'mina');
});

const proposed = () => rowsOf('session_participants WHERE slot = 1 AND blocks_until IS NOT NULL');
const take = (startsAt: string) =>
  planSession('yuki', 'mina', { startsAt, durationMinutes: 15 }).then((answer) => outcomeOf(answer));

describe('proposeSessionTime', () => {
  describe('200', () => {
    it('the session stays as it is, and shows both users what is proposed; the partner is told', async () => {
      const { body } = await propose('mina', session, { ...later, durationMinutes: 90 });
      const proposal = {
        by: 'guest',
        startsAt: at('10:30'),
        endsAt: at('12:00'),
        durationMinutes: 90,
        createdAt: '2026-03-02T09:00:00.000Z',
        expiresAt: '2026-03-04T09:00:00.000Z',
      };
      expect(body).toMatchObject({ status: 'confirmed', startsAt: at('10:00'), endsAt: at('11:00'), proposal });
      expect((await readSession('daniel', session)).body).toMatchObject({ proposal });
      expect(await notificationTypesOf('daniel')).toContain('session.proposed');
      expect(await notificationTypesOf('mina')).not.toContain('session.proposed');
    });

    it('booking-S04: may overlap its own time; both times are blocked for others, who may touch them', async () => {
      expect(outcomeOf(await propose('daniel', session, later))).toBe('200');
      expect(await take(at('10:15'))).toBe('409 sessions.slot_taken');
      expect(await take(at('11:00'))).toBe('409 sessions.slot_taken');
      expect(await take(at('11:15'))).toBe('409 sessions.slot_taken');
      expect(await take(at('11:30'))).toBe('201');
      expect(await take(at('09:45'))).toBe('201');
    });

    it('the same proposal again changes nothing, and another one takes its place', async () => {
      const first = await propose('mina', session, later);
      expect((await propose('mina', session, later)).text).toBe(first.text);
      await propose('mina', session, { startsAt: at('15:00') });
      expect(await proposed()).toMatchObject([{ starts_at: at('15:00') }, { starts_at: at('15:00') }]);
      expect(await take(at('11:15'))).toBe('201');
      expect((await notificationTypesOf('daniel')).filter((type) => type === 'session.proposed')).toHaveLength(1);
    });

    it('the other side may propose another time in return', async () => {
      await propose('mina', session, later);
      const { body } = await propose('daniel', session, { startsAt: at('15:00') });
      expect(body).toMatchObject({ proposal: { by: 'host', startsAt: at('15:00') } });
      expect(await notificationTypesOf('mina')).toContain('session.proposed');
      expect(await notificationTypesOf('daniel')).not.toContain('session.proposed');
    });

    it.each([
      ['48 hours', { startsAt: '2026-03-09T10:00:00Z' }, '2026-03-04T09:00:00.000Z'],
      ['the proposed start', { startsAt: '2026-03-03T10:00:00Z' }, '2026-03-03T10:00:00.000Z'],
    ])('expires at the earliest: after %s', async (_, time, expiresAt) => {
      const { body } = await propose('mina', session, time);
      expect(body).toMatchObject({ proposal: { expiresAt } });
    });

    it('expires at the start of the session', async () => {
      setNow(at('09:00'));
      const { body } = await propose('mina', session, { startsAt: '2026-03-06T10:00:00Z' });
      expect(body).toMatchObject({ proposal: { expiresAt: at('10:00') } });
    });

    it('booking-S08: what expires changes nothing of the session, and its author is told once', async () => {
      await propose('mina', session, { startsAt: '2026-03-09T10:00:00Z' });
      const before = (await readSession('daniel', session)).headers.get('etag');
      passSeconds(48 * 3600);
      const { body, headers } = await readSession('daniel', session);
      expect(body).toMatchObject({ status: 'confirmed', startsAt: at('10:00'), proposal: null });
      expect(headers.get('etag')).not.toBe(before);
      expect(await take('2026-03-09T10:00:00Z')).toBe('201'); // before the cron has run
      await runCron();
      await runCron();
      expect((await readSession('daniel', session)).headers.get('etag')).toBe(headers.get('etag'));
      expect(await rowsOf('session_proposals')).toMatchObject([{ status: 'expired' }]);
      expect((await notificationTypesOf('mina')).filter((type) => type === 'session.expired')).toHaveLength(1);
      expect(await notificationTypesOf('daniel')).not.toContain('session.expired');
    });

    it.each(['cancel', 'start', 'complete'] as const)('ends with this step of the session: %s', async (step) => {
      setNow(step === 'complete' ? at('09:59') : at('09:50'));
      await propose('mina', session, { startsAt: at('15:00') });
      if (step === 'complete') setNow(at('10:00'));
      const { body } = await changeSession('daniel', session, step);
      expect(body).toMatchObject({ proposal: null });
      expect(await proposed()).toEqual([]);
      expect(outcomeOf(await answerProposal('daniel', session, 'accept'))).toBe('409 sessions.no_proposal');
      setNow(at('20:00'));
      await runCron();
    });

    it.each(['before', 'after'] as const)('a crash %s the batch leaves all of it or nothing', async (when) => {
      const crashed = await withBindings({ DB: failingDatabase(1, when) }, () => propose('mina', session, later));
      expect(crashed.status).toBe(500);
      expect(await proposed()).toHaveLength(when === 'before' ? 0 : 2);
      expect(await rowsOf('session_proposals')).toHaveLength(when === 'before' ? 0 : 1);
    });
  });

  describe('409', () => {
    it('a time at which either has another session is taken', async () => {
      await createSession('yuki', 'mina', { startsAt: at('11:00') });
      expect(outcomeOf(await propose('daniel', session, later))).toBe('409 sessions.slot_taken');
      expect((await readSession('mina', session)).body).toMatchObject({ proposal: null });
    });

    it('only a confirmed session can be moved, and only before it begins', async () => {
      const pending = await createSession('daniel', 'mina', { startsAt: at('12:00') });
      expect(outcomeOf(await propose('mina', pending, { startsAt: at('15:00') }))).toBe('409 sessions.not_confirmed');
      setNow(at('10:00'));
      expect(outcomeOf(await propose('mina', session, { startsAt: at('15:00') }))).toBe('409 sessions.too_late');
    });

    it('what both want of their sessions holds for a proposed time', async () => {
      await wantOfSessions('daniel', { minimumNoticeMinutes: 120, dailyLimit: 1 });
      expect(outcomeOf(await propose('mina', session, { startsAt: '2026-03-02T10:59:00Z' }))).toBe(
        '409 sessions.short_notice',
      );
      expect(outcomeOf(await propose('mina', session, { startsAt: at('15:00') }))).toBe('200');
      await createSession('mina', 'daniel', { startsAt: '2026-03-06T10:00:00Z' });
      expect(outcomeOf(await propose('mina', session, { startsAt: '2026-03-06T15:00:00Z' }))).toBe(
        '409 sessions.day_full',
      );
    });

    it('of 50 proposals for one time of a user at once, one gets it', async () => {
      const sessions = [session];
      for (const hour of ['12', '13', '14', '15'])
        sessions.push(await confirmedSession('daniel', 'mina', { startsAt: at(`${hour}:00`) }));
      const answers = await inParallel(50, (index) =>
        propose('mina', sessions[index % 5] as Session, { startsAt: at('20:00') }),
      );
      expect(new Set(answers.map(outcomeOf))).toEqual(new Set(['200', '409 sessions.slot_taken']));
      expect(await proposed()).toHaveLength(2);
    });
  });

  describe('422', () => {
    it('is at least 15 minutes ahead, at most 180 days, and differs from the time of the session', async () => {
      const outcome = async (startsAt: string) => outcomeOf(await propose('mina', session, { startsAt }));
      expect(await outcome('2026-03-02T09:14:00Z')).toBe('422 sessions.too_soon');
      expect(await outcome('2026-08-29T09:01:00Z')).toBe('422 sessions.too_far');
      expect(await outcome(at('10:00'))).toBe('422 sessions.same_time');
      expect(await outcome('2026-03-05T10:30:30Z')).toBe('422 request.invalid');
    });
  });
});
