/**
 * chat-C25: after any sequence of changes, a search finds what the reader can list and nothing else, and the index has
 * one row for each text.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { deleteMessage, editMessage, type Message, sendMessage, type Window } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createRoom, removeMember, saveMember } from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { findAll } from '../../../support/search.ts';
import { freshWorld } from '../../../support/world.ts';

const names = ['mina', 'daniel', 'yuki', 'jisoo'] as const;
/** Words of which none contains another, so that a search for one is a look for a part of the text. */
const words = ['사과', '포도', '수박', '딸기'] as const;

const person = fc.constantFrom<PersonName>(...names);
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const change = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('send' as const) },
    { weight: 6, arbitrary: fc.constantFrom('edit' as const, 'delete') },
    { weight: 4, arbitrary: fc.constantFrom('block' as const, 'unblock', 'leave', 'join', 'invite', 'remove') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('suspend' as const, 'readmit', 'delete account', 'restore', 'change birth'),
    },
    { weight: 2, arbitrary: fc.constantFrom('end match' as const, 'delete room', 'run jobs', 'purge') },
  ),
  as: person,
  who: person,
  room: fc.nat({ max: 3 }),
  pick: fc.nat({ max: 1000 }),
  text,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

interface World {
  readonly roomIds: readonly string[];
  readonly matchIds: readonly string[];
  readonly sent: Message[];
}

async function makeWorld(): Promise<World> {
  await freshWorld();
  const matched = [
    await createMatch('mina', 'daniel'),
    await createMatch('daniel', 'yuki'),
    await createMatch('mina', 'yuki'),
  ];
  const roomIds = [
    ...matched.slice(0, 2).map(({ roomId }) => roomId),
    await createRoom('mina', 'group'),
    await createRoom('daniel', 'public'),
  ];
  for (const who of ['daniel', 'yuki'] as const) await saveMember('mina', roomIds[2] ?? '', who);
  for (const who of ['mina', 'jisoo'] as const) await saveMember(who, roomIds[3] ?? '', who);
  return { roomIds, matchIds: matched.map(({ matchId }) => matchId), sent: [] };
}

async function make(world: World, { kind, as, who, room, pick, text: words }: Change): Promise<unknown> {
  const { id } = people[who];
  const roomId = world.roomIds[room] ?? '';
  const old = world.sent[pick % Math.max(1, world.sent.length)];
  const setStatus = (from: string, to: string) =>
    env.DB.prepare('UPDATE user_profiles SET status = ?1, version = version + 1 WHERE id = ?2 AND status = ?3')
      .bind(to, id, from)
      .run();
  switch (kind) {
    case 'send': {
      const { status, body } = await sendMessage(as, roomId, { text: words });
      if (status === 201) world.sent.push(body as Message);
      return status;
    }
    case 'edit':
      return old && editMessage(as, old, words);
    case 'delete':
      return old && deleteMessage(as, old);
    case 'block':
      return request('PUT', `/users/me/blocks/${id}`, { as });
    case 'unblock':
      return request('DELETE', `/users/me/blocks/${id}`, { as });
    case 'leave':
      return removeMember(as, roomId, as);
    case 'join':
      return saveMember(as, roomId, as);
    case 'invite':
      return saveMember(as, roomId, who);
    case 'remove':
      return removeMember(as, roomId, who);
    case 'suspend':
      return setStatus('active', 'suspended');
    case 'readmit':
      return setStatus('suspended', 'active');
    case 'delete account':
      return request('DELETE', '/users/me', { as });
    case 'restore':
      return request('POST', '/users/me/restore', { as });
    case 'change birth':
      return request('PUT', `/moderation/users/${id}/birth`, {
        as: 'hana',
        body: { birthYear: pick % 2 === 0 ? 2010 : 1990, reason: 'Seen.' },
      });
    case 'end match':
      return request('DELETE', `/matching/matches/${world.matchIds[pick % world.matchIds.length]}`, { as });
    case 'delete room':
      return pick % 4 === 0 ? request('DELETE', `/chat/rooms/${roomId}`, { as }) : undefined;
    case 'run jobs':
      return runCron();
    case 'purge':
      if (pick % 3 !== 0) return undefined;
      passSeconds(31 * 24 * 3600);
      await runCron();
      return runCron();
  }
}

/** All texts that a reader can list, by the ids of their messages. */
async function listTexts(as: PersonName, roomIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const listed = new Map<string, string>();
  for (const roomId of roomIds) {
    const { status, body } = await request('GET', `/chat/rooms/${roomId}/messages`, { as, query: { limit: 200 } });
    if (status !== 200) continue;
    for (const message of (body as Window).items)
      if (message.text !== null) listed.set(message.messageId, message.text);
  }
  return listed;
}

/** Says where a search and the lists differ, and where the index and the texts do. */
async function findFaults({ roomIds }: World): Promise<string[]> {
  const faults: string[] = [];
  for (const as of names) {
    const { status } = await request('GET', '/chat/rooms', { as });
    if (status !== 200) continue;
    const listed = await listTexts(as, roomIds);
    for (const word of words) {
      const wanted = [...listed].filter(([, words]) => words.includes(word)).map(([id]) => id);
      const found = (await findAll(as, word, { limit: 5 })).map(({ message }) => message.messageId);
      if (found.toSorted().join() !== wanted.toSorted().join())
        faults.push(`${as} lists ${wanted.length} messages with ${word} and finds ${found.length}`);
    }
  }
  const stray = await rowsOf('chat_search x LEFT JOIN chat_messages m ON m.n = x.rowid WHERE m.text IS NULL');
  const missing = await rowsOf(
    "chat_messages m WHERE m.text IS NOT NULL AND m.type <> 'system' AND m.room_id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM chat_search x WHERE x.rowid = m.n)",
    JSON.stringify(roomIds),
  );
  if (stray.length > 0) faults.push(`${stray.length} rows of the index have no text`);
  if (missing.length > 0) faults.push(`${missing.length} texts are not in the index`);
  return faults;
}

describe('after any sequence of changes', () => {
  it('a search finds what the reader can list, and nothing else', async () => {
    await holds(
      fc.asyncProperty(fc.array(change, { minLength: 20, maxLength: 40 }), async (changes) => {
        const world = await makeWorld();
        for (const [index, one] of nonEmpty(changes, 'changes').entries()) {
          await make(world, one);
          if (index % 20 === 19)
            expect(await findFaults(world), JSON.stringify(changes.slice(0, index + 1))).toEqual([]);
        }
        expect(await findFaults(world), JSON.stringify(changes)).toEqual([]);
      }),
      runsOf({ sampled: 2, full: 200 }),
    );
  }, 120_000);
});
