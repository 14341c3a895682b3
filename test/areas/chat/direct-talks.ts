/** What Mina and Daniel write to each other, for scenarios. */
import { callSuccessfully } from '../../support/calls.ts';
import { createMessage, openRoom } from '../../support/chat.ts';
import { passSeconds } from '../../support/clock.ts';
import { createMatch } from '../../support/matching.ts';

/** The message with which Daniel begins. */
const clientMessageId = '7d1f0f5e-3c7a-4c0b-8a52-5f0b3c1d2e4f';
export const greeting = { clientMessageId, text: 'Hi Mina! Shall we talk tomorrow?' };

export async function letDanielWrite() {
  const { matchId, roomId } = await createMatch('daniel', 'mina');
  const { messageId } = await createMessage('daniel', roomId, greeting);
  return { matchId, roomId, messageId, clientMessageId };
}

export async function letMinaAnswer() {
  const ids = await letDanielWrite();
  const { messageId: answerId } = await createMessage('mina', ids.roomId, {
    text: '좋아요! 내일 저녁에 이야기해요.',
    replyTo: ids.messageId,
  });
  return { ...ids, answerId };
}

export async function letMinaTalkWithTwo() {
  const { roomId, messageId } = await letDanielWrite();
  const otherRoomId = await openRoom('mina', 'yuki');
  passSeconds(60);
  const { messageId: otherMessageId } = await createMessage('yuki', otherRoomId, { text: '안녕하세요, 유키예요.' });
  return { roomId, messageId, otherMessageId };
}

/** Daniel shows his profile to partners only. */
export async function letDanielWriteAsPartner() {
  const ids = await letDanielWrite();
  await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
  return ids;
}
