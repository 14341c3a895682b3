import { request } from '../../support/app.ts';
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createMessage, editMessage, openRoom } from '../../support/chat.ts';
import { passSeconds } from '../../support/clock.ts';
import { env } from '../../support/deps.ts';
import { createGroupOf, createPublicRoomOf, createRoom, makeMember } from '../../support/groups.ts';
import { createMatch } from '../../support/matching.ts';
import { people, type PersonName } from '../../support/people.ts';
import type { Scenarios } from '../../support/scenarios.ts';

/** The message with which Daniel begins. */
const clientMessageId = '7d1f0f5e-3c7a-4c0b-8a52-5f0b3c1d2e4f';
const greeting = { clientMessageId, text: 'Hi Mina! Shall we talk tomorrow?' };

async function letDanielWrite() {
  const { matchId, roomId } = await createMatch('daniel', 'mina');
  const { messageId } = await createMessage('daniel', roomId, greeting);
  return { matchId, roomId, messageId, clientMessageId };
}

async function letMinaAnswer() {
  const ids = await letDanielWrite();
  const { messageId: answerId } = await createMessage('mina', ids.roomId, {
    text: '좋아요! 내일 저녁에 이야기해요.',
    replyTo: ids.messageId,
  });
  return { ...ids, answerId };
}

async function letMinaTalkWithTwo() {
  const { roomId, messageId } = await letDanielWrite();
  const otherRoomId = await openRoom('mina', 'yuki');
  passSeconds(60);
  const { messageId: otherMessageId } = await createMessage('yuki', otherRoomId, { text: '안녕하세요, 유키예요.' });
  return { roomId, messageId, otherMessageId };
}

/** A group of Mina, who owns it, and Daniel. They have a direct room as well. */
const createGroup = async () => ({ roomId: await createGroupOf('mina', 'daniel') });

/** Makes Mina's and Daniel's group, with Daniel outside. */
async function createGroupForTwo() {
  await createMatch('mina', 'daniel');
  return { roomId: await createRoom('mina') };
}

/** Inserts groups with a title each, whose owner is a user. */
async function insertGroupsOf(name: PersonName, count: number): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE numbers (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?2)
       INSERT INTO chat_rooms (id, kind, title, age_group, owner_id, member_count, created_at)
       SELECT printf('01900000-0000-7000-8040-%012d', k), 'group', 'Group ' || k, 'adult', ?1, 1, '2026-03-01T09:00:00.000Z' FROM numbers`,
    ).bind(people[name].id, count),
    env.DB.prepare(
      "INSERT INTO chat_members (room_id, user_id, joined_at, role) SELECT id, owner_id, created_at, 'member' FROM chat_rooms WHERE owner_id = ?",
    ).bind(people[name].id),
  ]);
}

/** Scenarios for the rooms of Mina with Daniel and Yuki. */
export const scenarios = {
  danielHasWrittenMina: letDanielWrite,
  danielHasWrittenMinaKnown: async () => {
    const ids = await letDanielWrite();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}`, 'mina') };
  },
  danielHasWrittenAndMatchEnded: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('daniel', 'DELETE', `/matching/matches/${ids.matchId}`);
    return ids;
  },
  danielHasWrittenYuki: async () => {
    const roomId = await openRoom('daniel', 'yuki');
    const { messageId } = await createMessage('daniel', roomId, greeting);
    return { roomId, messageId };
  },
  minaHasReadDaniel: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('mina', 'PUT', `/chat/rooms/${ids.roomId}/read-position`, { readSequence: 1 });
    return ids;
  },
  minaHasReactedToDaniel: async () => {
    const ids = await letDanielWrite();
    const reaction = `/chat/rooms/${ids.roomId}/messages/${ids.messageId}/reactions/${encodeURIComponent('👍')}`;
    await callSuccessfully('mina', 'PUT', reaction);
    return ids;
  },
  danielHasReactedWith20: async () => {
    const ids = await letDanielWrite();
    const messages = `/chat/rooms/${ids.roomId}/messages/${ids.messageId}`;
    for (const emoji of '😀😃😄😁😆😅😂🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋')
      await callSuccessfully('daniel', 'PUT', `${messages}/reactions/${encodeURIComponent(emoji)}`);
    return ids;
  },
  danielHasDeletedHisMessage: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('daniel', 'DELETE', `/chat/rooms/${ids.roomId}/messages/${ids.messageId}`);
    return ids;
  },
  danielHasWrittenAndMinaLeaves: async () => {
    const ids = await letDanielWrite();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return ids;
  },
  minaHasAnsweredDaniel: letMinaAnswer,
  minaHasAnsweredDanielKnown: async () => {
    const ids = await letMinaAnswer();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}/messages/${ids.answerId}`, 'mina') };
  },
  minaHasTicketForRoom: async () => {
    const { roomId } = await letDanielWrite();
    const { body } = await request('POST', '/auth/realtime-ticket', { as: 'mina' });
    return { roomId, ticket: (body as { ticket: string }).ticket };
  },
  minaHasGroup: createGroup,
  minaHasGroupForTwo: createGroupForTwo,
  minaHasGroupAndLeaves: async () => {
    const ids = await createGroup();
    await callSuccessfully('mina', 'DELETE', '/users/me');
    return ids;
  },
  minaHasFullGroup: async () => {
    const ids = await createGroupForTwo();
    await env.DB.prepare('UPDATE chat_rooms SET member_count = 50 WHERE id = ?').bind(ids.roomId).run();
    return ids;
  },
  minaHasPublicRoom: async () => {
    const roomId = await createPublicRoomOf('mina');
    passSeconds(60);
    return { roomId };
  },
  danielHasWrittenInGroup: async () => {
    const { roomId } = await createGroup();
    const { messageId } = await createMessage('daniel', roomId, greeting);
    return { roomId, messageId };
  },
  danielHasWrittenInGroupAndIsBlocked: async () => {
    const { roomId } = await createGroup();
    await createMessage('daniel', roomId, greeting);
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    return { roomId };
  },
  danielInGroupForPartners: async () => {
    const roomId = await createRoom('mina');
    const { matchId } = await createMatch('mina', 'daniel');
    await makeMember('mina', roomId, 'daniel');
    await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
    return { roomId, matchId };
  },
  danielReportedInGroupOfHana: async () => {
    const roomId = await createPublicRoomOf('hana', 'daniel');
    const { messageId } = await createMessage('daniel', roomId, greeting);
    await editMessage('daniel', { roomId, messageId }, 'Hi all!');
    const { body } = await request('POST', `/users/${people.daniel.id}/reports`, {
      as: 'yuki',
      body: { reason: 'spam' },
    });
    return { roomId, messageId, reportId: (body as { reportId: string }).reportId };
  },
  minaHasRemovedDaniel: async () => {
    const roomId = await createPublicRoomOf('mina', 'daniel');
    await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}/members/${people.daniel.id}`);
    return { roomId };
  },
  minaOwns20Rooms: async () => {
    await insertGroupsOf('mina', 20);
    return {};
  },
  danielIsIn100Rooms: async () => {
    await insertGroupsOf('daniel', 100);
    return createGroupForTwo();
  },
  minaWithoutAge: async () => {
    await env.DB.prepare('UPDATE user_profiles SET age_group = NULL WHERE id = ?').bind(people.mina.id).run();
    return {};
  },
  minaTalksWithTwo: letMinaTalkWithTwo,
  minaTalksWithTwoAndRead: async () => {
    const ids = await letMinaTalkWithTwo();
    return { ...ids, cursor: await cursorAfterFirstPage('mina', '/chat/rooms') };
  },
} satisfies Scenarios;
