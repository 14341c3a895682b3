/**
 * Shared tests for accepting, declining and cancelling a request. The file of each operation tests the rest.
 */
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createRequest, decideRequest, rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';

const WEEK = 7 * 86_400;

/** Returns the number of matches, chat rooms and chat members. An accepted request creates these rows. */
export async function countMatchTraces(): Promise<number[]> {
  return Promise.all(['matches', 'chat_rooms', 'chat_members'].map(async (table) => (await rowsOf(table)).length));
}

/** Defines the tests for refused decisions: by the wrong user, or too late. */
export function describeRefusedDecisions(decision: 'accept' | 'decline' | 'cancel'): void {
  const [mine, other] = decision === 'cancel' ? (['daniel', 'mina'] as const) : (['mina', 'daniel'] as const);

  describe('403', () => {
    it('refuses the other side of the request, and changes nothing', async () => {
      const requestId = await createRequest('daniel', 'mina');
      expect(await decideRequest(other, requestId, decision)).toMatchObject({
        status: 403,
        body: { code: 'matching.wrong_side' },
      });
      expect(await rowsOf('matching_requests')).toMatchObject([{ status: 'pending' }]);
    });
  });

  describe('404', () => {
    it('answers 404 to other users, and to the two after the one who decides has blocked the other', async () => {
      const requestId = await createRequest('daniel', 'mina');
      expect(await decideRequest('jisoo', requestId, decision)).toMatchObject({
        status: 404,
        body: { code: 'matching.request_not_found' },
      });
      expect(await decideRequest(mine, missingId, decision)).toMatchObject({ status: 404 });
      await request('PUT', `/users/me/blocks/${people[other].id}`, { as: mine });
      expect(await decideRequest(mine, requestId, decision)).toMatchObject({ status: 404 });
    });
  });

  describe('409', () => {
    it('refuses a decision after the expiry, whether the cron has run or not', async () => {
      const requestId = await createRequest('daniel', 'mina');
      passSeconds(WEEK);
      expect(await decideRequest(mine, requestId, decision)).toMatchObject({
        status: 409,
        body: { code: 'matching.not_pending' },
      });
      expect(await countMatchTraces()).toEqual([0, 0, 0]);
    });
  });
}
