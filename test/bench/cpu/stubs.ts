/** What all sides of BEN-2 share besides the requests: who asks, the rate limit, and the handlers. */
import { matches, storedPlan } from './operations.ts';
import type { Principal } from '../../../src/platform/principal.ts';

const principal: Principal = { userId: 'u', role: 'user', sessionId: 's', email: null, tokenId: 't', expiresAt: 0 };

export const limiter = { limit: async () => ({ success: true }) };

export function authenticate(): Promise<Principal> {
  return Promise.resolve(principal);
}

export const handlers = {
  putPlan: async <B extends object>({ params, body }: { params: { planId: string }; body: B }) => ({
    status: 200,
    body: storedPlan(params.planId, body),
  }),
  listMatches: async ({ paging }: { paging: { limit: number } }) => ({ status: 200, body: matches(paging.limit) }),
};
