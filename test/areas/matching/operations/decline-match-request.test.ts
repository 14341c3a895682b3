import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { asked, decide, told } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { matchTraces, refusesLikeEveryDecision } from './every-decision.ts';

beforeEach(freshWorld);

describe('declineMatchRequest', () => {
  refusesLikeEveryDecision('decline');

  describe('200', () => {
    it('the sender is told, once, and nothing is made', async () => {
      const requestId = await asked('daniel', 'mina');
      expect((await decide('mina', requestId, 'decline')).body).toMatchObject({ status: 'declined', match: null });
      passSeconds(60);
      expect((await decide('mina', requestId, 'decline')).body).toMatchObject({
        status: 'declined',
        decidedAt: '2026-03-02T09:00:00.000Z',
      });
      expect(await told('daniel')).toEqual(['match.request_declined']);
      expect(await matchTraces()).toEqual([0, 0, 0]);
    });
  });
});
