/** Tests that a failure in the middle of a change leaves no partial change, and that a retry makes the whole change. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../support/app.ts';
import { request } from '../../../support/app.ts';
import { failAtEveryPoint } from '../../../support/fault-points.ts';
import {
  sendRequest,
  createRequest,
  decideRequest,
  createMatch,
  rowsOf,
  notificationTypesOf,
} from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

/** Returns the row counts of the tables behind a match, and the notification types of Mina and Daniel. */
async function readOutcome(): Promise<unknown> {
  const counts = await Promise.all(
    [
      'matching_requests',
      "matching_requests WHERE status = 'pending'",
      'matches',
      'matches WHERE ended_at IS NULL',
      'chat_rooms WHERE closed_at IS NULL',
      'chat_members',
    ].map(async (from) => (await rowsOf(from)).length),
  );
  return [...counts, await notificationTypesOf('mina'), await notificationTypesOf('daniel')];
}

describe('a failure after each statement of', () => {
  const changes: [what: string, arrange: () => Promise<() => Promise<Answer>>, outcome: unknown][] = [
    [
      'sending a request',
      async () => () => sendRequest('daniel', 'mina'),
      [1, 1, 0, 0, 0, 0, ['match.request_received'], []],
    ],
    [
      'sending a request with a key',
      async () => () => sendRequest('daniel', 'mina', { key: 'once' }),
      [1, 1, 0, 0, 0, 0, ['match.request_received'], []],
    ],
    [
      'answering a request with a request',
      async () => {
        await createRequest('daniel', 'mina');
        return () => sendRequest('mina', 'daniel', { key: 'once' });
      },
      [1, 0, 1, 1, 1, 2, ['match.request_received'], ['match.request_accepted']],
    ],
    [
      'accepting',
      async () => {
        const requestId = await createRequest('daniel', 'mina');
        return () => decideRequest('mina', requestId, 'accept');
      },
      [1, 0, 1, 1, 1, 2, ['match.request_received'], ['match.request_accepted']],
    ],
    [
      'declining',
      async () => {
        const requestId = await createRequest('daniel', 'mina');
        return () => decideRequest('mina', requestId, 'decline');
      },
      [1, 0, 0, 0, 0, 0, ['match.request_received'], ['match.request_declined']],
    ],
    [
      'cancelling',
      async () => {
        const requestId = await createRequest('daniel', 'mina');
        return () => decideRequest('daniel', requestId, 'cancel');
      },
      [1, 0, 0, 0, 0, 0, [], []],
    ],
    [
      'ending a match',
      async () => {
        const { matchId } = await createMatch('daniel', 'mina');
        return () => request('DELETE', `/matching/matches/${matchId}`, { as: 'mina' });
      },
      [1, 0, 1, 0, 0, 2, ['match.request_received'], ['match.request_accepted']],
    ],
    [
      'blocking a partner',
      async () => {
        await createMatch('daniel', 'mina');
        return () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      },
      [1, 0, 1, 0, 0, 2, [], []],
    ],
  ];

  it.each(changes)('%s leaves every row as it was, and a repeat of the call succeeds', async (_, arrange, outcome) => {
    const call = await arrange();
    expect(await failAtEveryPoint(call)).toBeGreaterThan(3);
    expect(await readOutcome()).toEqual(outcome);
  });
});
