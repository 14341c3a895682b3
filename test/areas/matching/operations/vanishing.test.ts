/**
 * Tests that a blocked, hidden or deleted user is in no response of matching, whatever the relation between the two
 * users was.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron } from '../../../support/jobs.ts';
import { createRequest, decideRequest, createMatch } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const daniel = people.daniel;

beforeEach(freshWorld);

const ways: [how: string, vanish: () => Promise<unknown>][] = [
  ['has blocked the reader', () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' })],
  ['is blocked by the reader', () => request('PUT', `/users/me/blocks/${daniel.id}`, { as: 'mina' })],
  [
    'hides from everybody',
    () => runSql("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?", daniel.id),
  ],
  ['waits for the deletion of the account', () => request('DELETE', '/users/me', { as: 'daniel' })],
  [
    'is suspended',
    () => runSql("UPDATE user_profiles SET version = version + 1, status = 'suspended' WHERE id = ?", daniel.id),
  ],
  [
    'has been deleted',
    async () => {
      await request('DELETE', '/users/me', { as: 'daniel' });
      passSeconds(30 * 86_400);
      await runCron();
    },
  ],
];

/** The relations between the two users, and the paths of the requests and matches that belong to each relation. */
const relations: [what: string, arrange: () => Promise<string[]>][] = [
  ['a stranger', async () => []],
  [
    'the sender of a request',
    async () => [`/matching/requests/${await createRequest('daniel', 'mina', 'Hello Mina')}`],
  ],
  ['the receiver of a request', async () => [`/matching/requests/${await createRequest('mina', 'daniel', 'Hello')}`]],
  [
    'a user who declined',
    async () => {
      const requestId = await createRequest('mina', 'daniel');
      await decideRequest('daniel', requestId, 'decline');
      return [`/matching/requests/${requestId}`];
    },
  ],
  [
    'a partner',
    async () => {
      const { matchId, requestId } = await createMatch('daniel', 'mina');
      return [`/matching/requests/${requestId}`, `/matching/matches/${matchId}`];
    },
  ],
];

const lists = [
  '/matching/recommendations',
  '/matching/matches',
  ...['received', 'sent'].flatMap((direction) =>
    ['', '&status=pending', '&status=accepted', '&status=declined', '&status=cancelled', '&status=expired'].map(
      (status) => `/matching/requests?direction=${direction}${status}`,
    ),
  ),
];

/** Returns the addresses whose response shows Daniel to Mina. */
async function findTraces(addresses: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const [path = '', search = ''] = address.split('?');
      const { status, text } = await request('GET', path, {
        as: 'mina',
        query: Object.fromEntries(new URLSearchParams(search)),
      });
      const isFound =
        status === 200 && (path.includes(daniel.id) || text.includes(daniel.id) || text.includes('Daniel Reed'));
      return isFound ? [address] : [];
    }),
  );
  return answers.flat();
}

describe.each(ways)('a user who %s', (_, vanish) => {
  it.each(relations)('appears in no answer to the other user, though they were %s', async (_relation, arrange) => {
    const addresses = [...lists, `/matching/compatibility/${daniel.id}`, `/users/${daniel.id}`, ...(await arrange())];
    expect((await findTraces(addresses)).length).toBeGreaterThan(1);
    await vanish();
    expect(await findTraces(addresses)).toEqual([]);
    const { body } = await request('GET', '/matching/summary', { as: 'mina' });
    expect(body).toMatchObject({ openReceived: 0, openSent: 0, matches: 0 });
  });
});
