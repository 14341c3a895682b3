import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { createMatch, notificationTypesOf, rowsOf } from '../../../support/matching.ts';
import { inParallel } from '../../../support/race.ts';
import { changeSession, confirmedSession, outcomeOf, readSession, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina');
});

describe('reportSessionNoShow', () => {
  describe('200', () => {
    it('notes the absence of the partner, tells them, and leaves the session as it is', async () => {
      setNow('2026-03-05T10:15:00.000Z');
      expect((await changeSession('mina', session, 'no-show')).body).toMatchObject({
        status: 'confirmed',
        isPartnerAbsenceReported: true,
        isOwnAbsenceReported: false,
      });
      setNow('2026-03-05T11:30:00.000Z');
      expect((await readSession('daniel', session)).body).toMatchObject({
        status: 'completed',
        isOwnAbsenceReported: true,
      });
      expect(await notificationTypesOf('daniel')).toContain('session.no_show');
    });

    it.each(['2026-03-05T10:20:00.000Z', '2026-03-06T11:00:00.000Z'])(
      'is a no-show if both report it at %s, and that stays',
      async (now) => {
        setNow(now);
        await changeSession('mina', session, 'no-show');
        expect((await changeSession('daniel', session, 'no-show')).body).toMatchObject({ status: 'no_show' });
        expect((await changeSession('daniel', session, 'no-show')).status).toBe(200);
        expect(outcomeOf(await changeSession('mina', session, 'complete'))).toBe('409 sessions.not_confirmed');
        expect(await rowsOf('session_participants WHERE blocks_until IS NOT NULL')).toEqual([]);
      },
    );

    it('50 reports of both at once are two', async () => {
      setNow('2026-03-05T10:30:00.000Z');
      const answers = await inParallel(50, (index) =>
        changeSession(index % 2 === 0 ? 'mina' : 'daniel', session, 'no-show'),
      );
      expect(new Set(answers.map(outcomeOf))).toEqual(new Set(['200']));
      expect(await rowsOf("notifications WHERE type = 'session.no_show'")).toHaveLength(2);
      expect((await readSession('mina', session)).body).toMatchObject({ status: 'no_show' });
    });
  });

  describe('409', () => {
    it.each([
      ['2026-03-05T10:14:59.999Z', 'sessions.too_early'],
      ['2026-03-06T11:00:00.001Z', 'sessions.too_late'],
    ])('at %s it is %s', async (now, code) => {
      setNow(now);
      expect(outcomeOf(await changeSession('mina', session, 'no-show'))).toBe(`409 ${code}`);
    });

    it('a cancelled session was not to take place', async () => {
      await changeSession('daniel', session, 'cancel');
      setNow('2026-03-05T10:30:00.000Z');
      expect(outcomeOf(await changeSession('mina', session, 'no-show'))).toBe('409 sessions.not_confirmed');
    });
  });
});
