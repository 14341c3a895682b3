import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { changeSession, confirmedSession, createSession, sessionIdsOf } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('listSessions', () => {
  describe('200', () => {
    it('filters by status as it is at this moment, and by role', async () => {
      const expired = await createSession('daniel', 'mina', { startsAt: '2026-03-02T09:30:00Z', durationMinutes: 30 });
      const completed = await confirmedSession('mina', 'daniel', { startsAt: '2026-03-02T10:00:00Z' });
      const cancelled = await createSession('mina', 'daniel', { startsAt: '2026-03-03T10:00:00Z' });
      await changeSession('mina', cancelled, 'cancel');
      const pending = await createSession('daniel', 'mina');
      setNow('2026-03-02T12:00:00.000Z');
      const found = async (query: Record<string, string>) => sessionIdsOf('mina', query);
      expect(await found({})).toEqual([pending, cancelled, completed, expired].map(({ sessionId }) => sessionId));
      expect(await found({ status: 'pending' })).toEqual([pending.sessionId]);
      expect(await found({ status: 'expired' })).toEqual([expired.sessionId]);
      expect(await found({ status: 'completed' })).toEqual([completed.sessionId]);
      expect(await found({ status: 'confirmed' })).toEqual([]);
      expect(await found({ status: 'cancelled', role: 'host' })).toEqual([cancelled.sessionId]);
      expect(await found({ role: 'guest' })).toEqual([pending.sessionId, expired.sessionId]);
    });

    it('booking-S12: a range contains what overlaps it, whenever it began, and nothing that only touches it', async () => {
      const { sessionId } = await createSession('mina', 'daniel', { durationMinutes: 240 });
      const between = (from: string, to: string) =>
        sessionIdsOf('mina', { from: `2026-03-05T${from}:00Z`, to: `2026-03-05T${to}:00Z` });
      expect(await between('13:30', '13:45')).toEqual([sessionId]);
      expect(await between('09:00', '10:30')).toEqual([sessionId]);
      expect(await between('09:00', '23:00')).toEqual([sessionId]);
      expect(await between('14:00', '15:00')).toEqual([]);
      expect(await between('08:00', '10:00')).toEqual([]);
    });
  });
});
