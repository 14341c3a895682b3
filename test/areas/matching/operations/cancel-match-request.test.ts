import { beforeEach, describe, expect, it } from 'vitest';
import { asked, decide, told } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { refusesLikeEveryDecision } from './every-decision.ts';

beforeEach(freshWorld);

describe('cancelMatchRequest', () => {
  refusesLikeEveryDecision('cancel');

  describe('200', () => {
    it('the receiver is not told, and what she was told is gone', async () => {
      const requestId = await asked('daniel', 'mina');
      expect(await told('mina')).toEqual(['match.request_received']);
      expect((await decide('daniel', requestId, 'cancel')).body).toMatchObject({ status: 'cancelled' });
      expect(await told('mina')).toEqual([]);
      expect((await decide('daniel', requestId, 'cancel')).status).toBe(200);
    });
  });
});
