/** Messages of the service: what happened in a group, as every member reads it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPersonalData } from '../../../../src/areas/account/data/read-personal-data.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import {
  correctMessage,
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  react,
  readMessages,
  type Room,
  sendMessage,
} from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createGroupOf, createPublicRoomOf, createRoom, makeMember, removeMember } from '../../../support/groups.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const { mina, daniel, yuki } = people;
const rename = (as: PersonName, roomId: string, title: string) =>
  callSuccessfully(as, 'PATCH', `/chat/rooms/${roomId}`, { title });
/** What a member reads of a room: sender, event and text of each message. */
const eventsFor = async (as: PersonName, roomId: string) =>
  (await readMessages(as, roomId)).items.map(({ senderId, event, text }) => [senderId, event ?? text]);
const about = (code: string, userId: string | null, title: string | null = null) => ({ code, userId, title });

async function lastOf(as: PersonName, roomId: string): Promise<Message> {
  const last = (await readMessages(as, roomId)).items.at(-1);
  if (last === undefined) throw new Error('the room has no message');
  return last;
}

describe('a group', () => {
  it('tells who became a member, left and was removed, and its new title, in the order of its messages', async () => {
    const roomId = await createRoom('mina');
    for (const name of ['daniel', 'yuki'] as const) {
      await createMatch('mina', name);
      await makeMember('mina', roomId, name);
    }
    await createMessage('daniel', roomId, { text: '안녕' });
    await rename('mina', roomId, '매일 한 문장');
    await removeMember('daniel', roomId, 'daniel');
    await removeMember('mina', roomId, 'yuki');
    expect(await eventsFor('mina', roomId)).toEqual([
      [mina.id, about('member_added', daniel.id)],
      [mina.id, about('member_added', yuki.id)],
      [daniel.id, '안녕'],
      [mina.id, about('room_renamed', null, '매일 한 문장')],
      [daniel.id, about('member_left', daniel.id)],
      [mina.id, about('member_removed', yuki.id)],
    ]);
    expect((await readMessages('mina', roomId)).items.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tells nothing where nothing changes: a second invitation, the same title, a refused removal', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    await makeMember('mina', roomId, 'daniel');
    await rename('mina', roomId, '주말 영어 스터디');
    expect((await removeMember('daniel', roomId, 'yuki')).status).toBe(403);
    expect((await readMessages('mina', roomId)).items).toEqual([]);
  });

  it('tells each change once and leaves no gap while members write, come and leave at the same moment', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    await inParallel(50, async (index) => {
      if (index % 5 === 0) await removeMember('daniel', roomId, 'daniel');
      else if (index % 5 === 1) await makeMember('mina', roomId, 'daniel');
      else await createMessage(index % 2 === 0 ? 'mina' : 'yuki', roomId);
    });
    const rows = await rowsOf<{ sequence: number; event: string | null }>(
      'chat_messages WHERE room_id = ? ORDER BY sequence',
      roomId,
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
    // Nobody joins twice or leaves twice in a row.
    const events = rows.flatMap(({ event }) => event ?? []);
    expect(events.length).toBeGreaterThan(0);
    expect(events).toEqual(events.map((_, index) => (index % 2 === 0 ? 'member_left' : 'member_added')));
  });

  it('shows the last of them in the list of rooms, and counts none as unread', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki');
    await createMessage('daniel', roomId);
    await rename('mina', roomId, '매일 한 문장');
    await removeMember('mina', roomId, 'daniel');
    const room = await callSuccessfully<Room>('yuki', 'GET', `/chat/rooms/${roomId}`);
    expect(room.unread).toEqual({ count: 1, isMore: false });
    expect(room.lastMessage).toMatchObject({ type: 'system', text: null, event: about('member_removed', daniel.id) });
    expect((await request('GET', '/chat/unread', { as: 'yuki' })).body).toEqual({ count: 1, isMore: false });
  });
});

it('chat-C04: pages of 1, 2 and 5 give texts, events, hidden and deleted messages once each, in their places', async () => {
  const roomId = await createGroupOf('mina', 'daniel', 'yuki');
  await callSuccessfully('yuki', 'PUT', `/users/me/blocks/${daniel.id}`);
  for (let round = 0; round < 3; round += 1) {
    await createMessage('daniel', roomId);
    await rename('mina', roomId, `${round}`);
    await deleteMessage('mina', await createMessage('mina', roomId));
    await createMessage('yuki', roomId);
  }
  for (const limit of [1, 2, 5]) {
    const read: Message[] = [];
    for (let hasLater = true; hasLater;) {
      const page = await readMessages('yuki', roomId, { after: read.length, limit });
      read.push(...page.items);
      ({ hasLater } = page);
    }
    expect(read.map(({ sequence, type }) => [sequence, type])).toEqual(
      Array.from({ length: 12 }, (_, index) => [index + 1, ['hidden', 'system', 'text', 'text'][index % 4]]),
    );
  }
});

it('the archive of a user has the events that they caused and those about them', async () => {
  const roomId = await createGroupOf('mina', 'daniel', 'yuki');
  await rename('mina', roomId, '매일 한 문장');
  // The archive orders by instant, and two events of one instant by ids that are random.
  passSeconds(60);
  await removeMember('daniel', roomId, 'daniel');
  await removeMember('mina', roomId, 'yuki');
  const eventsOf = async (userId: string) => {
    const files = await readPersonalData(env.DB, userId, '2026-03-02T09:00:00.000Z');
    return files.find((file) => file.export.file === 'chatMessages')?.content;
  };
  expect(await eventsOf(mina.id)).toMatchObject([
    { type: 'system', event: 'room_renamed', subjectId: null, text: '매일 한 문장' },
    { event: 'member_removed', subjectId: yuki.id },
  ]);
  expect(await eventsOf(daniel.id)).toMatchObject([{ event: 'member_left', subjectId: daniel.id }]);
  expect(await eventsOf(yuki.id)).toMatchObject([{ event: 'member_removed', subjectId: yuki.id }]);
});

it('a public room tells its new title, and of none of its members', async () => {
  const roomId = await createPublicRoomOf('mina', 'daniel', 'yuki');
  await removeMember('daniel', roomId, 'daniel');
  await removeMember('mina', roomId, 'yuki');
  await rename('mina', roomId, '한국어 카페');
  expect(await eventsFor('mina', roomId)).toEqual([[mina.id, about('room_renamed', null, '한국어 카페')]]);
});

describe('a message of the service', () => {
  it('is hidden from a reader who does not see the user who did it, or the user whom it names', async () => {
    const roomId = await createGroupOf('mina', 'daniel', 'yuki', 'jisoo');
    await callSuccessfully('yuki', 'PUT', `/users/me/blocks/${mina.id}`);
    await callSuccessfully('jisoo', 'PUT', `/users/me/blocks/${daniel.id}`);
    await removeMember('mina', roomId, 'daniel');
    for (const reader of ['yuki', 'jisoo'] as const) {
      const { items } = await readMessages(reader, roomId);
      expect(items, reader).toMatchObject([{ type: 'hidden', event: null, text: null }]);
      expect(JSON.stringify(items)).not.toMatch(new RegExp(`${mina.id}|${daniel.id}`));
      const room = await callSuccessfully<Room>(reader, 'GET', `/chat/rooms/${roomId}`);
      expect(room.lastMessage, reader).toMatchObject({ type: 'hidden', event: null });
    }
  });

  it('can be neither edited, deleted, reacted to, corrected nor answered, by whoever caused it and by others', async () => {
    const roomId = await createGroupOf('mina', 'daniel');
    await rename('mina', roomId, '매일 한 문장');
    const message = await lastOf('mina', roomId);
    for (const as of ['mina', 'daniel'] as const) {
      const answers = [
        await editMessage(as, message, '다른 제목'),
        await deleteMessage(as, message),
        await react(as, message, '👍'),
        await correctMessage(as, message),
        await sendMessage(as, roomId, { replyTo: message.messageId }),
      ];
      expect(answers.map(({ body }) => (body as { code: string }).code)).toEqual([
        ...Array.from({ length: 4 }, () => 'chat.message_not_found'),
        'chat.reply_not_found',
      ]);
    }
    expect(await lastOf('daniel', roomId)).toEqual(message);
  });
});
