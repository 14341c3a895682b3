import { beforeEach, describe, expect, it } from 'vitest';
import { createRequest, decideRequest, notificationTypesOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { describeRefusedDecisions } from './every-decision.ts';

beforeEach(freshWorld);

describe('cancelMatchRequest', () => {
  describeRefusedDecisions('cancel');

  describe('200', () => {
    it('sends no notification to the receiver, and removes the one about the request', async () => {
      const requestId = await createRequest('daniel', 'mina');
      expect(await notificationTypesOf('mina')).toEqual(['match.request_received']);
      expect((await decideRequest('daniel', requestId, 'cancel')).body).toMatchObject({ status: 'cancelled' });
      expect(await notificationTypesOf('mina')).toEqual([]);
      expect((await decideRequest('daniel', requestId, 'cancel')).status).toBe(200);
    });
  });
});
