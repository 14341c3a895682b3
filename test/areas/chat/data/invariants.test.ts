/** What the database refuses by itself, whatever the code does. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openRoom } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

let roomId: string;
beforeEach(async () => {
  await freshWorld();
  roomId = await openRoom('mina', 'daniel');
  await insertMessages(roomId, 2);
});

/** Inserts message 3 with these values in place of the usual ones. Returns the refusal, or null. */
async function refusalOf(values: Readonly<Record<string, string | number | null>> = {}): Promise<string | null> {
  const row = {
    id: crypto.randomUUID(),
    room_id: roomId,
    sequence: 3,
    sender_id: people.mina.id,
    client_message_id: crypto.randomUUID(),
    payload_hash: '-'.repeat(43),
    type: 'text',
    text: '안녕하세요',
    reply_to: null,
    created_at: '2026-03-02T09:00:00.000Z',
    op: crypto.randomUUID(),
    ...values,
  };
  const names = Object.keys(row);
  return errorOf(
    `INSERT INTO chat_messages (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

async function errorOf(query: string, values: readonly unknown[] = []): Promise<string | null> {
  try {
    await env.DB.prepare(query)
      .bind(...values)
      .run();
    return null;
  } catch (error) {
    return String(error);
  }
}

describe('chat_messages', () => {
  it('takes the next message', async () => {
    expect(await refusalOf()).toBeNull();
  });

  it.each([
    ['a gap', { sequence: 4 }, 'no gaps'],
    ['a place that is taken', { sequence: 2 }, 'no gaps'],
    ['a sender who is no member', { sender_id: people.jisoo.id }, 'no member'],
    ['an empty text', { text: '' }, 'CHECK'],
    ['a message without a text', { text: null }, 'has a text'],
    ['a text of more than 4,000 code points', { text: '가'.repeat(4001) }, 'CHECK'],
    ['an answer to itself', { reply_to: 3 }, 'CHECK'],
    ['an unknown type', { type: 'smoke' }, 'FOREIGN KEY'],
    ['an instant of another form', { created_at: '2026-03-02T09:00:00Z' }, 'CHECK'],
  ])('refuses %s', async (_, values, words) => {
    expect(await refusalOf(values)).toContain(words);
  });

  it('refuses one clientMessageId twice', async () => {
    const client_message_id = crypto.randomUUID();
    expect(await refusalOf({ client_message_id })).toBeNull();
    expect(await refusalOf({ client_message_id, sequence: 4 })).toContain('UNIQUE');
  });

  it.each([
    'sequence = 9',
    "sender_id = ''",
    "client_message_id = ''",
    'reply_to = NULL',
    "created_at = ''",
    "op = ''",
  ])('refuses to set %s afterwards', async (change) => {
    expect(await errorOf(`UPDATE chat_messages SET ${change}`)).toContain('keeps its place');
  });

  it.each([
    ['to lose its text without being deleted', 'text = NULL', 'only a deleted message'],
    ['to be deleted and keep its text', "deleted_at = '2026-03-02T09:00:00.000Z'", 'CHECK'],
    ['a number of change twice in a room', 'change_sequence = 1', 'UNIQUE'],
  ])('refuses %s', async (_, change, words) => {
    expect(await errorOf(`UPDATE chat_messages SET ${change}`)).toContain(words);
  });

  it('chat-C05: stays deleted, and its changes go forwards', async () => {
    const where = 'WHERE sequence = 1';
    const deletion = "text = NULL, deleted_at = '2026-03-02T09:00:00.000Z', change_sequence = 5";
    expect(await errorOf(`UPDATE chat_messages SET ${deletion} ${where}`)).toBeNull();
    expect(await errorOf(`UPDATE chat_messages SET text = '다시' ${where}`)).toContain('stays as it is');
    expect(await errorOf(`UPDATE chat_messages SET deleted_at = NULL ${where}`)).toContain('stays as it is');
    expect(await errorOf(`UPDATE chat_messages SET change_sequence = 4 ${where}`)).toContain('higher number');
  });

  it('keeps its room: a room with messages cannot be deleted', async () => {
    await env.DB.prepare('DELETE FROM chat_members').run();
    await env.DB.prepare('DELETE FROM matches').run();
    expect(await errorOf('DELETE FROM chat_rooms')).toContain('FOREIGN KEY');
    expect(await rowsOf('chat_messages')).toHaveLength(2);
  });
});
