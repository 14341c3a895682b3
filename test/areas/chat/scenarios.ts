import { request } from '../../support/app.ts';
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createMessage, openRoom } from '../../support/chat.ts';
import { passSeconds } from '../../support/clock.ts';
import { createMatch } from '../../support/matching.ts';
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

async function letMinaMuteDaniel() {
  const ids = await letDanielWrite();
  const settings = { mutedUntil: '2026-03-02T15:00:00.000Z' };
  await callSuccessfully('mina', 'PATCH', `/chat/rooms/${ids.roomId}/membership`, settings);
  return ids;
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
  minaHasMutedDaniel: letMinaMuteDaniel,
  minaHasMutedDanielKnown: async () => {
    const ids = await letMinaMuteDaniel();
    return { ...ids, etag: await etagOf(`/chat/rooms/${ids.roomId}/membership`, 'mina') };
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
  minaTalksWithTwo: letMinaTalkWithTwo,
  minaTalksWithTwoAndRead: async () => {
    const ids = await letMinaTalkWithTwo();
    return { ...ids, cursor: await cursorAfterFirstPage('mina', '/chat/rooms') };
  },
} satisfies Scenarios;
