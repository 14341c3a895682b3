import { beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, createRequest, decideRequest } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { reportPerson } from '../../../support/reports.ts';
import { freshWorld } from '../../../support/world.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The content of each subject of Mina's archive, by name. */
async function readArchive(): Promise<Map<string, unknown>> {
  return new Map(
    (await readPersonalData(env.DB, people.mina.id, instantOf(new Date()))).map(({ export: { file }, content }) => [
      file,
      content,
    ]),
  );
}

/** What the lists of the API show Mina, in the form of the archive. */
async function readApi(): Promise<{ matchRequests: Entry[]; matches: Entry[]; blocks: Entry[] }> {
  const list = async (path: string) => (await callSuccessfully<{ items: Entry[] }>('mina', 'GET', path)).items;
  const asked = async (direction: string) =>
    (await list(`/matching/requests?direction=${direction}&limit=100`)).map((request) => {
      const { partner, direction: side, ...rest } = request;
      const same = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'match'));
      const partnerId = (partner as Entry)['userId'];
      const [senderId, receiverId] = side === 'sent' ? [people.mina.id, partnerId] : [partnerId, people.mina.id];
      return { ...same, senderId, receiverId };
    });
  const matches = (await list('/matching/matches?limit=100')).map(({ partner, ...rest }) => ({
    ...rest,
    partnerId: (partner as Entry)['userId'],
  }));
  return {
    matchRequests: [...(await asked('sent')), ...(await asked('received'))],
    matches,
    blocks: await list('/users/me/blocks'),
  };
}

const ties = {
  'nothing between them': () => Promise.resolve(),
  'an open request from Daniel': () => createRequest('daniel', 'mina'),
  'an open request to Daniel': () => createRequest('mina', 'daniel'),
  'a declined request': async () => decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline'),
  'a match': () => createMatch('mina', 'daniel'),
} as const;
const events = {
  nothing: () => Promise.resolve(),
  'Daniel blocks Mina': () => request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' }),
  'Mina blocks Daniel': () => request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' }),
  'Daniel hides from everyone': () =>
    callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
  'Daniel shows himself to partners only': () =>
    callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } }),
  'Mina hides from everyone': () =>
    callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
  'Daniel deletes his account': () => request('DELETE', '/users/me', { as: 'daniel' }),
  'Daniel is suspended': async () =>
    callSuccessfully('hana', 'POST', `/moderation/reports/${await reportPerson('daniel', 'jisoo')}/resolve`, {
      decision: 'suspend',
    }),
} as const;
const cases = Object.entries(ties).flatMap(([tie, meet]) =>
  Object.entries(events).map(([event, happen]) => ({ tie, event, meet, happen })),
);
const subjectsOfOthers = ['matchRequests', 'matches', 'blocks'] as const;
const ordered = (entries: unknown): string[] =>
  (entries as Entry[])
    .map((entry) => JSON.stringify(Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1))))
    .toSorted();

beforeEach(freshWorld);

describe('the archive and the API', () => {
  it.each(cases)('fault-X6: say the same of others: $tie, then $event', async ({ meet, happen }) => {
    await meet();
    await happen();
    const [archive, api] = [await readArchive(), await readApi()];
    for (const subject of subjectsOfOthers)
      expect(ordered(archive.get(subject)), subject).toEqual(ordered(api[subject]));
  });

  it.each([
    ['a match', () => createMatch('mina', 'daniel')],
    ['an open request', () => createRequest('mina', 'daniel')],
  ])('fault-X6: the archive is the same after a block as after hiding, with %s', async (_name, meet) => {
    await meet();
    await events['Daniel hides from everyone']();
    const hidden = JSON.stringify([...(await readArchive())]);
    await events['Daniel blocks Mina']();
    expect(JSON.stringify([...(await readArchive())])).toBe(hidden);
  });

  it.each([
    ['an open request from Daniel', ties['an open request from Daniel']],
    ['a request that Daniel declined', ties['a declined request']],
    ['a match', ties['a match']],
  ])(
    'fault-X6: the notices are the same after a block, a suspension or a deletion as after hiding, with %s',
    async (_name, meet) => {
      const seen: Record<string, unknown> = {};
      const vanishing = [
        'Daniel hides from everyone',
        'Daniel blocks Mina',
        'Daniel is suspended',
        'Daniel deletes his account',
      ] as const;
      for (const event of vanishing) {
        await freshWorld();
        await meet();
        expect((await readArchive()).get('notifications')).toHaveLength(1);
        await events[event]();
        seen[event] = (await readArchive()).get('notifications');
      }
      expect(seen).toEqual(Object.fromEntries(vanishing.map((event) => [event, []])));
    },
  );

  it('fault-X6: a warning does not tell when it was reported', async () => {
    const reportId = await reportPerson('mina', 'daniel');
    await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'warn' });
    const archive = await readArchive();
    expect(archive.get('securityLog')).toMatchObject([{ kind: 'account_warned', details: {} }]);
    expect(JSON.stringify([...archive])).not.toContain(reportId);
  });

  it('fault-X6: no other subject names another user, except in what the user wrote about them', async () => {
    await createMatch('mina', 'daniel');
    await createRequest('jisoo', 'daniel');
    const named = [...(await readArchive())]
      .filter(([, content]) => JSON.stringify(content).includes(people.daniel.id))
      .map(([name]) => name);
    expect(named.toSorted()).toEqual(['matchRequests', 'matches']);
  });
});
