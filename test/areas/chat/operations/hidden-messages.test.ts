/** chat-C08, chat-C15: what one user of a group hides from another is hidden everywhere, and counts nowhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully, etagOf } from '../../../support/calls.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  react,
  readChanges,
  readMessages,
  readPosition,
  type Room,
  sendMessage,
  type Unread,
} from '../../../support/chat.ts';
import { createGroupOf } from '../../../support/groups.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const nobody = '00000000-0000-0000-0000-000000000000';
let roomId: string;
beforeEach(async () => {
  await freshWorld();
  roomId = await createGroupOf('mina', 'daniel', 'yuki');
});

const block = (as: PersonName, who: PersonName) => callSuccessfully(as, 'PUT', `/users/me/blocks/${people[who].id}`);
const unblock = (as: PersonName, who: PersonName) =>
  callSuccessfully(as, 'DELETE', `/users/me/blocks/${people[who].id}`);
const roomOf = async (as: PersonName) => (await request('GET', `/chat/rooms/${roomId}`, { as })).body as Room;
/** The number of unread messages, which three answers give alike. */
async function unreadOf(as: PersonName): Promise<number> {
  const { items } = (await request('GET', '/chat/rooms', { as })).body as { items: Room[] };
  const total = (await request('GET', '/chat/unread', { as })).body as Unread;
  const room = await roomOf(as);
  expect(items.find((each) => each.roomId === roomId)?.unread).toEqual(room.unread);
  expect(total).toEqual(room.unread);
  return room.unread.count;
}

describe('chat-C08: messages of a user with whom the reader shares a block', () => {
  it.each([
    ['the reader has blocked them', 'mina', 'daniel'],
    ['they have blocked the reader', 'daniel', 'mina'],
  ] as const)('say nothing but their place, if %s', async (_why, blocker, blocked) => {
    for (let count = 0; count < 20; count += 1) await createMessage('daniel', roomId, { text: `CANARY ${count}` });
    await createMessage('yuki', roomId, { text: '안녕하세요' });
    await block(blocker, blocked);
    const { items } = await readMessages('mina', roomId);
    expect(JSON.stringify(items)).not.toMatch(new RegExp(`CANARY|${people.daniel.id}`));
    expect(items.map(({ sequence, type }) => [sequence, type])).toEqual(
      Array.from({ length: 21 }, (_, index) => [index + 1, index < 20 ? 'hidden' : 'text']),
    );
    expect(items[0]).toMatchObject({ senderId: nobody, text: null, replyTo: null, reactions: [], revision: 1 });
    expect(await unreadOf('mina')).toBe(1);
    expect((await readMessages('yuki', roomId)).items[0]).toMatchObject({ type: 'text', text: 'CANARY 0' });
    expect(await unreadOf('yuki')).toBe(20);
  });

  it('are hidden as the latest message of the room, as quotations and as changes', async () => {
    const theirs = await createMessage('daniel', roomId, { text: 'CANARY' });
    const answer = await createMessage('yuki', roomId, { text: '네', replyTo: theirs.messageId });
    await block('mina', 'daniel');
    expect((await readMessages('mina', roomId)).items[1]?.replyTo).toMatchObject({
      type: 'hidden',
      text: null,
      senderId: nobody,
    });
    await editMessage('daniel', theirs, 'CANARY 2');
    await react('daniel', answer, '👍');
    await createMessage('daniel', roomId, { text: 'CANARY 3' });
    expect((await roomOf('mina')).lastMessage).toMatchObject({ type: 'hidden', text: null, sequence: 3 });
    const changes = await readChanges('mina', roomId, 0);
    expect(changes.items.map(({ type, reactions }) => [type, reactions])).toEqual([
      ['hidden', []],
      ['text', []],
    ]);
    expect(changes.items.map(({ changeSequence }) => changeSequence)).toEqual([1, 2]);
    expect(JSON.stringify(changes)).not.toContain('CANARY');
  });

  it('come back after the block has ended, and count again', async () => {
    await createMessage('daniel', roomId, { text: '하나' });
    await block('mina', 'daniel');
    await createMessage('daniel', roomId, { text: '둘' });
    expect(await unreadOf('mina')).toBe(0);
    await unblock('mina', 'daniel');
    expect((await readMessages('mina', roomId)).items.map(({ text }) => text)).toEqual(['하나', '둘']);
    expect(await unreadOf('mina')).toBe(2);
  });

  it('do not keep a reader from writing, and their own words are hidden from the other', async () => {
    await block('mina', 'daniel');
    await createMessage('mina', roomId, { text: 'CANARY' });
    expect((await readMessages('daniel', roomId)).items[0]).toMatchObject({ type: 'hidden', text: null });
    expect((await sendMessage('daniel', roomId)).status).toBe(201);
  });

  it('are hidden while their sender is leaving the service', async () => {
    await createMessage('daniel', roomId, { text: 'CANARY' });
    await callSuccessfully('daniel', 'DELETE', '/users/me');
    expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ type: 'hidden' });
    expect(await unreadOf('mina')).toBe(0);
    await callSuccessfully('daniel', 'POST', '/users/me/restore');
    expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ text: 'CANARY' });
  });
});

describe('the ETag of a message', () => {
  it('changes with a block, and protects an edit all the same', async () => {
    const own = await createMessage('mina', roomId, { text: '하나' });
    await react('daniel', own, '👍');
    const path = `/chat/rooms/${roomId}/messages/${own.messageId}`;
    const before = await etagOf(path, 'mina');
    await block('mina', 'daniel');
    const after = await etagOf(path, 'mina');
    expect(after).not.toBe(before);
    expect((await request('GET', path, { as: 'mina', headers: { 'if-none-match': before } })).status).toBe(200);
    expect((await request('GET', path, { as: 'mina', headers: { 'if-none-match': after } })).status).toBe(304);
    expect((await editMessage('mina', own, '둘', after)).status).toBe(200);
    expect((await editMessage('mina', own, '셋', after)).status).toBe(412);
  });
});

describe('chat-C15: the number of unread messages', () => {
  it('leaves out own, deleted and hidden messages, wherever it is shown', async () => {
    const theirs: Message[] = [];
    for (let count = 0; count < 3; count += 1) theirs.push(await createMessage('mina', roomId));
    const [, second, third] = theirs;
    if (second === undefined || third === undefined) throw new Error('three were sent');
    await deleteMessage('mina', second);
    await editMessage('mina', third, '고침');
    await block('yuki', 'daniel');
    for (let count = 0; count < 2; count += 1) await createMessage('daniel', roomId);
    expect(await unreadOf('yuki')).toBe(2);
    await createMessage('yuki', roomId);
    expect(await unreadOf('yuki')).toBe(2);
    expect(await readPosition('yuki', roomId, 1)).toBe(1);
    expect(await unreadOf('yuki')).toBe(1);
    await unblock('yuki', 'daniel');
    expect(await unreadOf('yuki')).toBe(3);
  });

  it('does not stand still at hidden messages', async () => {
    await block('mina', 'daniel');
    await createMessage('daniel', roomId);
    await createMessage('mina', roomId);
    expect(await unreadOf('mina')).toBe(0);
  });
});
