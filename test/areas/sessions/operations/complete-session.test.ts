import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import {
  changeSession,
  confirmedSession,
  createSession,
  outcomeOf,
  planSession,
  readSession,
  type Session,
} from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina');
});

describe('completeSession', () => {
  describe('200', () => {
    it('ends it early and frees the rest of the time', async () => {
      setNow('2026-03-05T10:15:00.000Z');
      expect((await changeSession('mina', session, 'complete')).body).toMatchObject({
        status: 'completed',
        endedAt: '2026-03-05T10:15:00.000Z',
      });
      const next = { startsAt: '2026-03-05T10:30:00Z' };
      expect(outcomeOf(await planSession('mina', 'daniel', next))).toBe('201');
    });

    it('a session completes itself at its end, for every reader, before and after the cron', async () => {
      setNow('2026-03-05T11:00:00.000Z');
      const shown = { status: 'completed', endedAt: '2026-03-05T11:00:00.000Z' };
      expect((await readSession('mina', session)).body).toMatchObject(shown);
      expect((await changeSession('mina', session, 'complete')).body).toMatchObject(shown);
      setNow('2026-03-05T11:04:00.000Z');
      await runCron();
      expect((await readSession('daniel', session)).body).toMatchObject(shown);
      expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toEqual([]);
      expect(await rowsOf('session_reservations')).toMatchObject([{ status: 'completed', due_at: null }]);
    });

    it('the cron expires requests in the same way and nothing else', async () => {
      const waiting = await createSession('daniel', 'mina', { startsAt: '2026-03-20T10:00:00Z' });
      const expired = await createSession('daniel', 'mina', { startsAt: '2026-03-02T09:30:00Z' });
      setNow('2026-03-02T10:00:00.000Z');
      await runCron();
      await runCron();
      const stored = await rowsOf('session_reservations ORDER BY starts_at');
      expect(stored).toMatchObject([
        { id: expired.sessionId, status: 'expired', ended_at: '2026-03-02T09:30:00.000Z', version: 2 },
        { id: session.sessionId, status: 'confirmed' },
        { id: waiting.sessionId, status: 'pending' },
      ]);
    });
  });

  describe('409', () => {
    it('it has not begun', async () => {
      setNow('2026-03-05T09:55:00.000Z');
      await changeSession('mina', session, 'start');
      expect(outcomeOf(await changeSession('mina', session, 'complete'))).toBe('409 sessions.too_early');
    });
  });
});
