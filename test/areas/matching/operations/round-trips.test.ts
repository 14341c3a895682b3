/** Tests that a request to match needs one round trip to the database. Its budget leaves room for a replay. */
import { beforeEach, expect, it } from 'vitest';
import { sendRequest } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

async function countRoundTrips(...call: Parameters<typeof sendRequest>): Promise<string | undefined> {
  const { status, headers } = await sendRequest(...call);
  expect(status).toBe(201);
  return headers.get('x-d1-cost')?.split(',')[0];
}

it('createMatchRequest takes one round trip, also when it accepts a request, and a second one only for a replay', async () => {
  expect(await countRoundTrips('mina', 'daniel', { key: 'once' })).toBe('roundTrips=1');
  expect(await countRoundTrips('daniel', 'mina')).toBe('roundTrips=1');
  expect(await countRoundTrips('mina', 'daniel', { key: 'once' })).toBe('roundTrips=2');
});
