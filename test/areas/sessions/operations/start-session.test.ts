import { beforeEach, describe, expect, it } from 'vitest';
import { setNow } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { changeSession, confirmedSession, createSession, outcomeOf, type Session } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

let session: Session;
beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
  session = await confirmedSession('daniel', 'mina');
});

describe('startSession', () => {
  describe('200', () => {
    it('begins from ten minutes before the start, once for both', async () => {
      setNow('2026-03-05T09:50:00.000Z');
      const first = await changeSession('mina', session, 'start');
      expect(first.body).toMatchObject({ status: 'in_progress', startedAt: '2026-03-05T09:50:00.000Z' });
      expect((await changeSession('daniel', session, 'start')).body).toMatchObject({
        startedAt: '2026-03-05T09:50:00.000Z',
      });
    });
  });

  describe('409', () => {
    it.each([
      ['2026-03-05T09:49:59.999Z', 'sessions.too_early'],
      ['2026-03-05T11:00:00.000Z', 'sessions.not_confirmed'],
    ])('at %s it is %s', async (now, code) => {
      setNow(now);
      expect(outcomeOf(await changeSession('mina', session, 'start'))).toBe(`409 ${code}`);
    });

    it('a request is not confirmed', async () => {
      const request = await createSession('daniel', 'mina', { startsAt: '2026-03-02T09:20:00Z' });
      setNow('2026-03-02T09:15:00.000Z');
      expect(outcomeOf(await changeSession('mina', request, 'start'))).toBe('409 sessions.not_confirmed');
    });
  });
});
