/** Tests parallel decisions and other changes of one request. */
import { beforeEach, describe, expect, it } from 'vitest';
import { expireOverdue } from '../../../../src/areas/matching/services/upkeep.ts';
import { request, type Answer } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { sendRequest, createRequest, decideRequest, rowsOf, notificationTypesOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { countMatchTraces } from './every-decision.ts';

beforeEach(freshWorld);

describe('parallel decisions about one request', () => {
  it('take effect once; the others answer 409', async () => {
    const requestId = await createRequest('daniel', 'mina');
    const decisions = ['accept', 'decline', 'cancel'] as const;
    const answers = await inParallel(51, (index) => {
      const decision = decisions[index % 3] ?? 'accept';
      return decideRequest(decision === 'cancel' ? 'daniel' : 'mina', requestId, decision);
    });
    const [{ status } = { status: '' }] = await rowsOf<{ status: string }>('matching_requests');
    const outcome = ['accepted', 'declined', 'cancelled'].indexOf(status);
    for (const [index, answer] of answers.entries()) expect(answer.status).toBe(index % 3 === outcome ? 200 : 409);
    expect(await countMatchTraces()).toEqual(status === 'accepted' ? [1, 1, 2] : [0, 0, 0]);
  });

  it('leave no match and no open room when one of them is a block, whichever comes first', async () => {
    const requestId = await createRequest('daniel', 'mina');
    const block = (): Promise<Answer> => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
    const answers = await inParallel(30, (index) =>
      index % 3 === 0
        ? block()
        : index % 3 === 1
          ? decideRequest('mina', requestId, 'accept')
          : decideRequest('daniel', requestId, 'cancel'),
    );
    for (const { status } of answers) expect([200, 204, 404, 409]).toContain(status);
    const [{ status } = { status: '' }] = await rowsOf<{ status: string }>('matching_requests');
    expect(['accepted', 'cancelled']).toContain(status);
    expect(await rowsOf('matches')).toHaveLength(status === 'accepted' ? 1 : 0);
    expect(await rowsOf('matches WHERE ended_at IS NULL')).toEqual([]);
    expect(await rowsOf('chat_rooms WHERE closed_at IS NULL')).toEqual([]);
  });

  it('leave no open request when one of them deletes the account, and one match or none', async () => {
    const requestId = await createRequest('daniel', 'mina');
    const answers = await inParallel(20, (index) =>
      index % 2 === 0 ? decideRequest('mina', requestId, 'accept') : request('DELETE', '/users/me', { as: 'daniel' }),
    );
    for (const { status } of answers) expect([200, 202, 404, 409]).toContain(status);
    const [{ status } = { status: '' }] = await rowsOf<{ status: string }>('matching_requests');
    expect(await countMatchTraces()).toEqual(status === 'accepted' ? [1, 1, 2] : [0, 0, 0]);
    expect(['accepted', 'cancelled']).toContain(status);
  });

  it('decide nothing at the instant of expiry: the request expires once, and one new request takes its place', async () => {
    const requestId = await createRequest('daniel', 'mina');
    passSeconds(7 * 86_400);
    const sweeps = inParallel(10, () => expireOverdue(testDeps(), 10));
    const answers = await inParallel(40, (index) =>
      index % 4 === 0
        ? sendRequest('daniel', 'mina')
        : decideRequest(
            index % 4 === 1 ? 'daniel' : 'mina',
            requestId,
            (['cancel', 'accept', 'decline'] as const)[(index % 4) - 1] ?? 'accept',
          ),
    );
    expect((await sweeps).reduce((sum, ended) => sum + ended, 0)).toBeLessThanOrEqual(1);
    for (const [index, { status }] of answers.entries()) expect(index % 4 === 0 ? [201, 409] : [409]).toContain(status);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await rowsOf('matching_requests WHERE id = ?', requestId)).toMatchObject([
      { status: 'expired', decided_at: '2026-03-09T09:00:00.000Z' },
    ]);
    expect(await rowsOf("matching_requests WHERE status = 'pending'")).toHaveLength(1);
    expect(await rowsOf('matching_requests')).toHaveLength(2);
    expect(await countMatchTraces()).toEqual([0, 0, 0]);
    expect(await notificationTypesOf('mina')).toEqual(['match.request_received', 'match.request_received']);
  });
});
