import { beforeEach, describe, expect, it } from 'vitest';
import { createMatch, notificationTypesOf } from '../../../support/matching.ts';
import { changeSession, confirmedSession, createSession, outcomeOf, planSession } from '../../../support/sessions.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(async () => {
  await freshWorld();
  await createMatch('daniel', 'mina');
});

describe('declineSession', () => {
  describe('200', () => {
    it('frees the time of both at once and notifies the host', async () => {
      const session = await createSession('daniel', 'mina');
      const first = await changeSession('mina', session, 'decline');
      expect(first.body).toMatchObject({ status: 'declined', endedAt: '2026-03-02T09:00:00.000Z' });
      expect((await changeSession('mina', session, 'decline')).text).toBe(first.text);
      expect(await notificationTypesOf('daniel')).toContain('session.declined');
      expect(outcomeOf(await planSession('mina', 'daniel'))).toBe('201');
    });
  });

  describe('409', () => {
    it('what is confirmed is cancelled instead', async () => {
      const session = await confirmedSession('daniel', 'mina');
      expect(outcomeOf(await changeSession('mina', session, 'decline'))).toBe('409 sessions.not_pending');
    });
  });
});
