/** chat-C25: after a deletion, the words stand in no table and in no block of the search index. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, deleteMessage, editMessage, openRoom } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createGroupOf } from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { findTexts } from '../../../support/search.ts';
import { freshWorld } from '../../../support/world.ts';

/** In all columns of the index: a word, pairs, characters alone, and consonants. */
const text = 'canary 뷁쀍뿕 and words';
const canaries = ['canary', '뷁', '쀍', '뿕', '\u1107\u1108'];

/** The tables in which one of the words stands, also as bytes. A block writes the beginning of a term once. */
async function placesOf(wanted: readonly string[]): Promise<string[]> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const rows = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)));
  return nonEmpty(tables, 'tables').flatMap(({ name }, at) => {
    const values = (rows[at]?.results ?? []).flatMap((row) => Object.values(row as Record<string, unknown>));
    const contents = values.map(textOf).join('\n');
    return wanted.filter((word) => contents.includes(word)).map((word) => `${name}: ${word}`);
  });
}

/** D1 answers a blob as a list of bytes. */
function textOf(value: unknown): string {
  if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
  return Array.isArray(value) ? new TextDecoder().decode(Uint8Array.from(value as number[])) : String(value);
}

beforeEach(freshWorld);

describe('chat-C25: the words of a message', () => {
  it('stand in the blocks of the index as long as the message does', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await createMessage('mina', roomId, { text });
    expect(await placesOf(canaries)).toEqual(
      expect.arrayContaining([
        ...['canary', '뷁', '쀍', '뿕'].map((word) => `chat_search_content: ${word}`),
        ...['canary', '쀍', '뿕', '\u1107\u1108'].map((word) => `chat_search_data: ${word}`),
      ]),
    );
  });

  it('are gone after the message was edited and deleted', async () => {
    const roomId = await openRoom('mina', 'daniel');
    for (let count = 0; count < 5; count += 1) {
      const sent = await createMessage('mina', roomId, { text });
      await createMessage('daniel', roomId, { text: '남는 말' });
      if (count % 2 === 0) await editMessage('mina', sent, `${text} again`);
      await deleteMessage('mina', sent);
    }
    expect(await placesOf(canaries)).toEqual([]);
    expect(await findTexts('mina', '남는')).toHaveLength(5);
  });

  it('are gone after the room was deleted', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    for (const as of ['mina', 'daniel'] as const) await createMessage(as, roomId, { text });
    await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}`);
    await runCron();
    expect(await placesOf(canaries)).toEqual([]);
  });

  it('are gone after the account was erased, from direct rooms and from groups', async () => {
    const [direct, group] = [await openRoom('yuki', 'daniel'), await createGroupOf('mina', 'daniel')];
    for (const roomId of [direct, group]) await createMessage('daniel', roomId, { text });
    await createMessage('yuki', direct, { text });
    await createMessage('mina', group, { text: '남는 말' });
    await callSuccessfully('daniel', 'DELETE', '/users/me');
    expect(await findTexts('mina', 'canary')).toEqual([]);
    passSeconds(30 * 24 * 3600);
    for (let runs = 0; runs < 3; runs += 1) await runCron();
    expect(await placesOf([...canaries, people.daniel.id.replaceAll('-', '')])).toEqual([]);
    expect(await findTexts('mina', '남는')).toEqual(['남는 말']);
  });
});
