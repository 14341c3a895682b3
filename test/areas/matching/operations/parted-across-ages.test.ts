/** What was between two users of whom one turned out to be of the other age group names neither to the other. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runCron, settleBackground } from '../../../support/jobs.ts';
import { createMatch, createRequest, decideRequest } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const correct = (name: PersonName, birthDate: string): Promise<unknown> =>
  callSuccessfully('hana', 'PUT', `/moderation/users/${people[name].id}/birth`, {
    birthYear: Number(birthDate.slice(0, 4)),
    birthDate,
    reason: 'Seen.',
  });
const archived = ['matchRequests', 'matches', 'notifications', 'notificationDeliveries'];

/** Where a user still finds the request or the other user: lists, the request itself, notices, the archive. */
async function placesOf(as: PersonName, other: PersonName, requestId: string): Promise<string[]> {
  const { id } = people[other];
  const found: string[] = [];
  for (const direction of ['sent', 'received'])
    for (const status of [undefined, 'accepted', 'declined']) {
      const query = { direction, ...(status !== undefined && { status }) };
      const { text } = await request('GET', '/matching/requests', { as, query });
      if (text.includes(id) || text.includes(requestId)) found.push(`${direction} ${status ?? 'all'}`);
    }
  if ((await request('GET', `/matching/requests/${requestId}`, { as })).status !== 404) found.push('request');
  const notices = await listNotices(as);
  found.push(...notices.filter(({ actor }) => actor?.userId === id).map(({ type }) => type));
  for (const { export: file, content } of await readPersonalData(env.DB, people[as].id, instantOf(new Date()))) {
    const text = JSON.stringify(content);
    if (archived.includes(file.file) && (text.includes(id) || text.includes(requestId))) found.push(file.file);
  }
  return found;
}

/** Where the two find each other. Daniel has sent the request, Mina has answered it. */
const placesOfBoth = async (requestId: string) => ({
  daniel: await placesOf('daniel', 'mina', requestId),
  mina: await placesOf('mina', 'daniel', requestId),
});
const nowhere = { daniel: [], mina: [] };

const partings: Readonly<Record<string, { begin: () => Promise<unknown>; part: () => Promise<unknown> }>> = {
  'the receiver is found to be a minor': {
    begin: () => Promise.resolve(),
    part: () => correct('mina', '2010-06-01'),
  },
  'the sender is found to be an adult': {
    begin: async () => {
      await correct('mina', '2010-06-01');
      await correct('daniel', '2010-06-01');
    },
    part: () => correct('daniel', '1990-06-01'),
  },
  'the sender turns 18': {
    begin: async () => {
      await correct('mina', '2010-06-01');
      await correct('daniel', '2008-04-01');
    },
    part: async () => {
      setNow('2026-04-02T09:00:00.000Z');
      await runCron();
    },
  },
};

describe.each(Object.entries(partings))('an accepted request, after %s', (_, { begin, part }) => {
  it('names the partner as long as the match runs', async () => {
    await begin();
    const { requestId } = await createMatch('daniel', 'mina');
    await part();
    const { daniel, mina } = await placesOfBoth(requestId);
    expect(daniel).toEqual(expect.arrayContaining(['sent all', 'request', 'match.request_accepted', 'matchRequests']));
    expect(mina).toEqual(expect.arrayContaining(['received all', 'request', 'match.request_received']));
  });

  it.each([
    ['a moderator', (matchId: string) => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`)],
    ['one of the two', (matchId: string) => callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`)],
  ])('fault-X1: names neither to the other once %s has ended the match', async (__, end) => {
    await begin();
    const { requestId, matchId } = await createMatch('daniel', 'mina');
    await part();
    await end(matchId);
    await settleBackground();
    expect(await placesOfBoth(requestId)).toEqual(nowhere);
    expect([(await countUnread('daniel')).count, (await countUnread('mina')).count]).toEqual([0, 0]);
    expect((await decideRequest('mina', requestId, 'accept')).status).toBe(404);
  });
});

describe.each(Object.entries(partings))('a declined request, after %s', (_, { begin, part }) => {
  it('fault-X1: names neither to the other', async () => {
    await begin();
    const requestId = await createRequest('daniel', 'mina');
    await decideRequest('mina', requestId, 'decline');
    expect((await placesOfBoth(requestId)).daniel).toContain('sent declined');
    await part();
    expect(await placesOfBoth(requestId)).toEqual(nowhere);
    expect((await decideRequest('daniel', requestId, 'cancel')).status).toBe(404);
  });
});

describe('an answered request', () => {
  it.each(['accept', 'decline'] as const)('names both again when a correction is taken back (%s)', async (decision) => {
    const requestId = await createRequest('daniel', 'mina');
    const { body } = await decideRequest('mina', requestId, decision);
    const { match } = body as { match: { matchId: string } | null };
    if (match !== null) await callSuccessfully('mina', 'DELETE', `/matching/matches/${match.matchId}`);
    const before = await placesOfBoth(requestId);
    await correct('mina', '2010-06-01');
    expect(await placesOfBoth(requestId)).toEqual(nowhere);
    await correct('mina', '1998-06-01');
    expect(await placesOfBoth(requestId)).toEqual(before);
  });
});
