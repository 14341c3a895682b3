/** Accepting, declining and cancelling one request at the same moment. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asked, decide, rowsOf } from '../../support/matching.ts';
import { inParallel } from '../../support/race.ts';
import { freshWorld } from '../../support/world.ts';
import { matchTraces } from './every-decision.ts';

beforeEach(freshWorld);

describe('different decisions at once', () => {
  it('one takes hold, the others answer 409', async () => {
    const requestId = await asked('daniel', 'mina');
    const decisions = ['accept', 'decline', 'cancel'] as const;
    const answers = await inParallel(51, (index) => {
      const decision = decisions[index % 3] ?? 'accept';
      return decide(decision === 'cancel' ? 'daniel' : 'mina', requestId, decision);
    });
    const [{ status } = { status: '' }] = await rowsOf<{ status: string }>('matching_requests');
    const outcome = ['accepted', 'declined', 'cancelled'].indexOf(status);
    for (const [index, answer] of answers.entries()) expect(answer.status).toBe(index % 3 === outcome ? 200 : 409);
    expect(await matchTraces()).toEqual(status === 'accepted' ? [1, 1, 2] : [0, 0, 0]);
  });
});
