/** Messages from before the search index are indexed step by step, whatever happens meanwhile. */
import { beforeEach, describe, expect, it } from 'vitest';
import { indexOlderMessages } from '../../../../src/areas/chat/services/index-older-messages.ts';
import { createMessage, deleteMessage, editMessage, openRoom, readMessages } from '../../../support/chat.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { findTexts } from '../../../support/search.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

let roomId = '';
/** Begins the walk again, as the migration does. */
const beginAgain = () => env.DB.prepare('UPDATE chat_search_progress SET below = 9007199254740991').run();

beforeEach(async () => {
  await freshWorld();
  roomId = await openRoom('mina', 'daniel');
  await insertMessages(roomId, 30);
  await beginAgain();
});

describe('messages from before the search index', () => {
  it('are found after the cron has walked through all messages, the latest first', async () => {
    await createMessage('mina', roomId, { text: 'message 31' });
    expect(await findTexts('mina', 'message')).toEqual(['message 31']);
    expect(await indexOlderMessages(testDeps(), 2)).toBe(20);
    expect(await findTexts('mina', 'message')).toHaveLength(20);
    while ((await indexOlderMessages(testDeps(), 2)) > 0);
    expect(await findTexts('mina', 'message')).toEqual(
      Array.from({ length: 31 }, (_, index) => `message ${31 - index}`),
    );
    expect(await indexOlderMessages(testDeps(), 2)).toBe(0);
  });

  it('are found as they are, if they were edited or deleted before, during and after the walk', async () => {
    const { items } = await readMessages('mina', roomId);
    const mine = items.filter(({ sequence }) => sequence % 5 === 0);
    for (const message of mine) {
      const as = message.senderId === items[0]?.senderId ? 'mina' : 'daniel';
      if (message.sequence % 2 === 0) await editMessage(as, message, `edited ${message.sequence}`);
      else await deleteMessage(as, message);
      await indexOlderMessages(testDeps(), 1);
    }
    while ((await indexOlderMessages(testDeps(), 200)) > 0);
    expect(await findTexts('mina', 'edited')).toEqual(['edited 30', 'edited 20', 'edited 10']);
    expect(await findTexts('mina', 'message')).toHaveLength(24);
    expect(await rowsOf('chat_search x LEFT JOIN chat_messages m ON m.n = x.rowid WHERE m.text IS NULL')).toEqual([]);
  });

  it('are indexed once, also if two walks run at the same time and the walk is repeated', async () => {
    await Promise.all([indexOlderMessages(testDeps(), 7), indexOlderMessages(testDeps(), 7)]);
    await beginAgain();
    while ((await indexOlderMessages(testDeps(), 7)) > 0);
    expect(await findTexts('mina', 'message', { limit: 50 })).toHaveLength(30);
  });
});
