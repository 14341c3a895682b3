import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { changeSession, confirmedSession, createSession, outcomeOf, planSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('cancelSession', () => {
  describe('200', () => {
    it('frees the time of both at once, and tells the partner who, why and when', async () => {
      const session = await confirmedSession('daniel', 'mina');
      const { body } = await changeSession('mina', session, 'cancel', { reason: ' 미안해요 ' });
      expect(body).toMatchObject({
        status: 'cancelled',
        cancellation: { by: 'guest', at: '2026-03-02T09:00:00.000Z', reason: '미안해요', isLate: false },
      });
      expect(await notificationTypesOf('daniel')).toContain('session.cancelled');
      expect(outcomeOf(await planSession('mina', 'daniel'))).toBe('201');
    });

    it.each([
      ['2026-03-05T06:00:00.000Z', false, 'session.cancelled'],
      ['2026-03-05T06:00:00.001Z', true, 'session.cancelled_late'],
    ])('at %s it is late: %s', async (now, isLate, type) => {
      const session = await confirmedSession('daniel', 'mina');
      setNow(now);
      expect((await changeSession('daniel', session, 'cancel')).body).toMatchObject({ cancellation: { isLate } });
      expect(await rowsOf("notifications WHERE type LIKE 'session.cancelled%'")).toMatchObject([{ type }]);
    });

    it('a withdrawn request disappears from the notifications of the guest, and is never late', async () => {
      const session = await createSession('daniel', 'mina', { startsAt: '2026-03-02T10:00:00Z' });
      expect(await notificationTypesOf('mina')).toContain('session.requested');
      expect((await changeSession('daniel', session, 'cancel')).body).toMatchObject({
        cancellation: { isLate: false },
      });
      expect(await notificationTypesOf('mina')).not.toContain('session.requested');
      expect(await rowsOf("notifications WHERE type LIKE 'session.cancelled%'")).toEqual([]);
    });

    it('again, also by the other one, changes nothing', async () => {
      const session = await confirmedSession('daniel', 'mina');
      await changeSession('mina', session, 'cancel', { reason: 'first' });
      const again = await changeSession('daniel', session, 'cancel', { reason: 'second' });
      expect(again.body).toMatchObject({ cancellation: { by: 'guest', reason: 'first' } });
      expect(await rowsOf("notifications WHERE type = 'session.cancelled'")).toHaveLength(1);
    });
  });

  describe('409', () => {
    it.each(['2026-03-05T10:00:00.000Z', '2026-03-06T00:00:00.000Z'])('it has begun at %s', async (now) => {
      const session = await confirmedSession('daniel', 'mina');
      setNow(now);
      expect(outcomeOf(await changeSession('mina', session, 'cancel'))).toBe('409 sessions.too_late');
    });
  });
});
