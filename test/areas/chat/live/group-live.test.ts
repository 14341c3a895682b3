/** Live connections of groups: who is out gets nothing, and who is hidden from a reader is hidden live as well. */
import { evictDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, react, sendMessage } from '../../../support/chat.ts';
import { createGroupOf, createPublicRoomOf, makeMember, removeMember } from '../../../support/groups.ts';
import { connectWithToken } from '../../../support/live.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, openRoomChannel, roomObject } from '../../../support/room-live.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const notFound = { code: 4404, reason: 'room not found' };
const block = (as: PersonName, who: PersonName) => callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);

describe('chat-C07: who leaves a group or is removed', () => {
  it.each([
    ['leaves', 'daniel'],
    ['is removed', 'mina'],
  ] as const)('loses every connection within a second when they %s, and the others lose nothing', async (_what, by) => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    const daniel = [await enterRoom('daniel', roomId), await enterRoom('daniel', roomId)];
    const yuki = await enterRoom('yuki', roomId);
    await evictDurableObject(roomObject(roomId));
    expect((await removeMember(by, roomId, 'daniel')).status).toBe(204);
    expect(await Promise.all(daniel.map((tab) => tab.waitForClose()))).toEqual([notFound, notFound]);
    await createMessage('mina', roomId, { text: '안녕' });
    expect((await yuki.nextMessages(2))[1]).toMatchObject({ sequence: 2, text: '안녕' });
    expect(await (await openRoomChannel('daniel', roomId)).waitForClose()).toEqual(notFound);
  });

  it('gets no frame after the answer, however many are on their way', async () => {
    await holds(
      fc.asyncProperty(
        fc.constantFrom<PersonName>('mina', 'daniel'),
        fc.integer({ min: 1, max: 8 }),
        fc.nat({ max: 3 }),
        async (by, sends, head) => {
          await freshWorld();
          const roomId = await createPublicRoomOf('mina', 'daniel', 'yuki');
          const [daniel, yuki] = [await enterRoom('daniel', roomId), await enterRoom('yuki', roomId)];
          await evictDurableObject(roomObject(roomId));
          const sending = inParallel(sends, async (index) => {
            if (index % 2 === 0) daniel.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: `${index}` });
            else await sendMessage('yuki', roomId, { text: `${index}` });
          });
          // Lets a few of them begin first.
          for (let turn = 0; turn < head; turn += 1) await rowsOf('chat_messages WHERE room_id = ?', roomId);
          expect((await removeMember(by, roomId, 'daniel')).status).toBe(204);
          const before = daniel.received.length;
          await sending;
          await createMessage('mina', roomId);
          await daniel.waitForClose();
          expect(daniel.received).toHaveLength(before);
          const stored = await rowsOf<{ sequence: number }>(
            'chat_messages WHERE room_id = ? ORDER BY sequence',
            roomId,
          );
          expect((await yuki.nextMessages(stored.length)).map(({ sequence }) => sequence)).toEqual(
            stored.map(({ sequence }) => sequence),
          );
        },
      ),
      runsOf({ sampled: 12, full: 1000 }),
    );
  });

  it('is welcome again after they have come back', async () => {
    const roomId = await createPublicRoomOf('mina', 'daniel');
    const daniel = await enterRoom('daniel', roomId);
    await removeMember('daniel', roomId, 'daniel');
    await daniel.waitForClose();
    await makeMember('daniel', roomId, 'daniel');
    const back = await enterRoom('daniel', roomId);
    await createMessage('mina', roomId);
    expect(await back.nextMessages(1)).toHaveLength(1);
  });
});

describe('chat-C08: a user from whom a reader is hidden, live', () => {
  it('sends frames that say nothing but their place, and is not shown typing', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    await block('mina', 'daniel');
    const [mina, daniel, yuki] = [
      await enterRoom('mina', roomId),
      await enterRoom('daniel', roomId),
      await enterRoom('yuki', roomId),
    ];
    await createMessage('daniel', roomId, { text: 'CANARY' });
    const answer = await createMessage('yuki', roomId, { text: '네' });
    expect((await mina.nextMessages(2)).map(({ type, text }) => [type, text])).toEqual([
      ['hidden', null],
      ['text', '네'],
    ]);
    expect((await yuki.nextMessages(2))[0]).toMatchObject({ text: 'CANARY' });
    await react('daniel', answer, '👍');
    expect((await mina.nextChanges(1))[0]).toMatchObject({ messageId: answer.messageId, reactions: [] });
    expect((await yuki.nextChanges(1))[0]?.reactions).toHaveLength(1);
    daniel.send({ type: 'typing', isTyping: true });
    expect((await yuki.nextOf('typist')).userId).toBe(people.daniel.id);
    expect(await mina.framesUntilPong()).toEqual([]);
    expect(JSON.stringify(mina.received)).not.toMatch(new RegExp(`CANARY|${people.daniel.id}`));
  });

  it('says nothing more after the answer of the block, whatever is on its way', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    const mina = await enterRoom('mina', roomId);
    const sending = inParallel(10, (index) => sendMessage('daniel', roomId, { text: `CANARY ${index}` }));
    await block('mina', 'daniel');
    const before = JSON.stringify(mina.received).split('CANARY').length;
    await sending;
    await mina.nextMessages(10);
    expect(JSON.stringify(mina.received).split('CANARY')).toHaveLength(before);
    expect(await mina.answersPing()).toBe(true);
  });

  it('tells the apps of the user who blocks to read the rooms again, after the block and after its end', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    const hub = await connectWithToken(await tokenFor('mina'));
    await block('mina', 'daniel');
    expect(await hub.nextRooms()).toEqual([roomId]);
    await callSuccessfully('mina', 'DELETE', `/users/me/blocks/${people.daniel.id}`);
    expect(await hub.nextRooms()).toEqual([roomId]);
  });
});

describe('the hub of a user', () => {
  it('tells them of a room to which they were invited, and from which they were removed', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    const hub = await connectWithToken(await tokenFor('daniel'));
    await removeMember('mina', roomId, 'daniel');
    expect(await hub.nextRooms()).toEqual([roomId]);
    await makeMember('mina', roomId, 'daniel');
    expect(await hub.nextRooms()).toEqual([roomId]);
  });
});
