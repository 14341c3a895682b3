/** What the connections of a room get of edits, deletions and reactions. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatServerFrame } from '../../../../generated/realtime/frames.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  openRoom,
  react,
  readChanges,
  readMessages,
} from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, openRoomChannel, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

/** Lets the room forget its memory, if it has not done so by itself. */
const sleepRoom = (roomId: string) =>
  evictDurableObject(roomObject(roomId)).catch((error: unknown) => {
    if (!String(error).includes('not currently running')) throw error;
  });

/** Changes rows past the service, so that nobody tells the room. */
const write = (statement: string, ...values: unknown[]) =>
  env.DB.prepare(statement)
    .bind(...values)
    .run();
const numberChange = (messageId: string, change: number) =>
  write('UPDATE chat_messages SET change_sequence = ?2 WHERE id = ?1', messageId, change);

describe('a change of a message', () => {
  it('reaches both users as listChatChanges shows it, in the order of the changes', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [one, two] = [await createMessage('mina', roomId), await createMessage('daniel', roomId)];
    const tabs = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    await editMessage('mina', one, '고친 글');
    const edited = (await readChanges('daniel', roomId, 0)).items;
    await react('mina', two, '👍');
    await deleteMessage('mina', one);
    const { items } = await readChanges('daniel', roomId, 1);
    for (const tab of tabs) expect(await tab.nextChanges(3)).toEqual([...edited, ...items]);
    expect(items.map(({ text }) => text)).toEqual([two.text, null]);
  });

  it('is told once, and not at all if it changed nothing', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId);
    const daniel = await enterRoom('daniel', roomId);
    await inParallel(20, () => react('mina', sent, '👍'));
    await editMessage('mina', sent, sent.text ?? '');
    await editMessage('daniel', sent, '남의 글');
    expect(await daniel.nextChanges(1)).toMatchObject([{ reactions: [{ emoji: '👍', userIds: [people.mina.id] }] }]);
    expect(await daniel.framesUntilPong()).toEqual([]);
  });

  it('reaches nobody who may no longer read the room', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId);
    const daniel = await enterRoom('daniel', roomId);
    await write("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?1", people.mina.id);
    await numberChange(sent.messageId, 1);
    await runInDurableObject(roomObject(roomId), (room) => room.alarm());
    expect(await daniel.waitForClose()).toMatchObject({ code: 4404 });
    const received = nonEmpty(daniel.received, 'frames');
    expect(received.filter((frame) => typeof frame !== 'string' && frame.type === 'changed')).toEqual([]);
  });

  it('chat-C05: never carries words of a message that was deleted at the same moment', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const daniel = await enterRoom('daniel', roomId);
    for (let round = 0; round < 5; round += 1) {
      const sent = await createMessage('mina', roomId);
      await inParallel(10, (index) =>
        index === 5 ? deleteMessage('mina', sent) : editMessage('mina', sent, `edit ${index}`),
      );
      for (let isGone = false; !isGone;) isGone = (await daniel.nextOf('changed')).message.text === null;
      // What comes after it, if anything did.
      await react('daniel', await createMessage('mina', roomId), '👍');
      const [next] = await daniel.nextChanges(1);
      expect(next).toMatchObject({ reactions: [{ emoji: '👍' }] });
    }
  });
});

describe('a client that comes back', () => {
  it('names two positions, and gets the messages after the one and the changes after the other', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [one, two] = [await createMessage('mina', roomId), await createMessage('mina', roomId)];
    await editMessage('mina', one, '하나');
    await editMessage('mina', two, '둘');
    const tab = await openRoomChannel('daniel', roomId, { contiguous: 1, seen: 1, changes: 1 });
    expect(await tab.next()).toMatchObject({ type: 'hello', lastSequence: 2, lastChangeSequence: 2 });
    expect(await tab.next()).toMatchObject({ type: 'posted', message: { messageId: two.messageId, text: '둘' } });
    expect(await tab.next()).toMatchObject({
      type: 'changed',
      message: { messageId: two.messageId, changeSequence: 2 },
    });
    expect(await tab.framesUntilPong()).toEqual([]);
  });

  it('gets new changes only, if it names no position', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId);
    await editMessage('mina', sent, '먼저');
    const tab = await enterRoom('daniel', roomId, { contiguous: 1 });
    await editMessage('mina', sent, '나중');
    expect(await tab.nextChanges(1)).toMatchObject([{ text: '나중', changeSequence: 2 }]);
  });

  it.each([
    ['has a change that the room has not', 1, { changes: 2 }],
    ['is more than 500 changes behind', 502, { changes: 1 }],
  ])('is told to read anew if it %s', async (_what, last, positions) => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId);
    await numberChange(sent.messageId, last);
    const tab = await enterRoom('daniel', roomId, { contiguous: 1, ...positions });
    expect(await tab.next()).toMatchObject({ type: 'reset', lastSequence: 1 });
    await react('mina', sent, '👍');
    expect(await tab.nextChanges(1)).toMatchObject([{ reactions: [{ emoji: '👍' }] }]);
    expect(await tab.framesUntilPong()).toEqual([]);
  });

  it('catches up with more changes than one step reads', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 300);
    await write('UPDATE chat_messages SET change_sequence = sequence WHERE room_id = ?1', roomId);
    const tab = await enterRoom('daniel', roomId, { contiguous: 300, changes: 0 });
    const told = await tab.nextChanges(300);
    expect(told.map(({ changeSequence }) => changeSequence)).toEqual(told.map((_, index) => index + 1));
  });

  it('RT-01, chat-C03: has what the room has, wherever its connections broke and the object was thrown out', async () => {
    const step = fc.record({
      does: fc.constantFrom('send', 'edit', 'delete', 'react', 'break', 'evict'),
      at: fc.nat(),
    });
    await holds(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
        await freshWorld();
        const roomId = await openRoom('mina', 'daniel');
        const sent: Message[] = [await createMessage('mina', roomId)];
        const held = new Map<string, Message>();
        let [contiguous, changes] = [0, 0];
        let tab = await enterRoom('daniel', roomId, { contiguous, changes });
        const take = (frame: ChatServerFrame) => {
          if (typeof frame === 'string' || (frame.type !== 'posted' && frame.type !== 'changed')) return;
          const { message } = frame;
          if ((held.get(message.messageId)?.changeSequence ?? 0) <= message.changeSequence)
            held.set(message.messageId, message);
          if (frame.type === 'posted') expect(message.sequence).toBe((contiguous += 1));
          else expect(message.changeSequence).toBeGreaterThan(changes);
          if (frame.type === 'changed') changes = message.changeSequence;
        };
        for (const { does, at } of nonEmpty(steps, 'steps')) {
          const target = sent[at % sent.length] as Message;
          if (does === 'send') sent.push(await createMessage('mina', roomId, { text: `text ${at}` }));
          if (does === 'edit') await editMessage('mina', target, `edit ${at}`);
          if (does === 'delete') await deleteMessage('mina', target);
          if (does === 'react') await react('mina', target, '👍', at % 3 === 0 ? 'DELETE' : 'PUT');
          if (does === 'evict') await sleepRoom(roomId);
          if (does !== 'break') continue;
          for (const frame of await tab.framesUntilPong()) take(frame);
          await tab.close();
          tab = await enterRoom('daniel', roomId, { contiguous, changes });
        }
        const { items, lastSequence, lastChangeSequence } = await readMessages('daniel', roomId);
        while (contiguous < lastSequence || changes < lastChangeSequence) take(await tab.next());
        expect([...held.values()]).toEqual(items);
      }),
      runsOf({ sampled: 3, full: 200 }),
    );
  });

  it('gets the changes that were stored and not told before the object was thrown out', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = await createMessage('mina', roomId);
    const daniel = await enterRoom('daniel', roomId);
    await numberChange(sent.messageId, 1);
    await sleepRoom(roomId);
    await runInDurableObject(roomObject(roomId), (room) => room.alarm());
    expect(await daniel.nextChanges(1)).toMatchObject([{ messageId: sent.messageId, changeSequence: 1 }]);
  });
});
