import { beforeEach, describe, expect, it } from 'vitest';
import { passSeconds } from '../../../support/clock.ts';
import { createRequest, decideRequest, notificationTypesOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { countMatchTraces, describeRefusedDecisions } from './every-decision.ts';

beforeEach(freshWorld);

describe('declineMatchRequest', () => {
  describeRefusedDecisions('decline');

  describe('200', () => {
    it('notifies the sender once, and creates nothing', async () => {
      const requestId = await createRequest('daniel', 'mina');
      expect((await decideRequest('mina', requestId, 'decline')).body).toMatchObject({
        status: 'declined',
        match: null,
      });
      passSeconds(60);
      expect((await decideRequest('mina', requestId, 'decline')).body).toMatchObject({
        status: 'declined',
        decidedAt: '2026-03-02T09:00:00.000Z',
      });
      expect(await notificationTypesOf('daniel')).toEqual(['match.request_declined']);
      expect(await countMatchTraces()).toEqual([0, 0, 0]);
    });
  });
});
