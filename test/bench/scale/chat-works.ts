/** The calls of chat that BEN-3 measures: in a long room of two and in a public room with many members. */
import { lastMessage, longRoom, ownMessage, publicRoom } from './seed-messages.ts';
import { BUSY } from './seed-ties.ts';
import type { Work } from './works.ts';

const chat = (operationId: string, as: string, method: string, path: string, body?: object): Work => ({
  operationId,
  as,
  call: (server) => server.call(BUSY, method, `/chat${path}`, body),
});
const [long, open] = [`/rooms/${longRoom}`, `/rooms/${publicRoom}`];
const message = (): object => ({ clientMessageId: crypto.randomUUID(), text: '내일 영화 볼까요?' });

export const chatWorks: readonly Work[] = [
  chat('sendChatMessage', 'a room of two', 'POST', `${long}/messages`, message()),
  chat('sendChatMessage', 'a public room', 'POST', `${open}/messages`, message()),
  chat('listChatMessages', 'the latest', 'GET', `${long}/messages?limit=50`),
  chat('listChatMessages', 'from the beginning', 'GET', `${long}/messages?limit=50&after=0`),
  chat('getChatMessage', '', 'GET', `${long}/messages/${ownMessage}`),
  chat('listChatRooms', '', 'GET', '/rooms'),
  chat('listPublicChatRooms', '', 'GET', '/public-rooms'),
  chat('getChatRoom', 'a public room', 'GET', open),
  chat('listChatMembers', 'a public room', 'GET', `${open}/members?limit=50`),
  chat('getChatUnread', '', 'GET', '/unread'),
  chat('saveReadPosition', '', 'PUT', `${long}/read-position`, { readSequence: 100 }),
  chat('createChatCorrection', '', 'POST', `${long}/messages/${lastMessage}/corrections`, {
    clientCorrectionId: crypto.randomUUID(),
    revision: 1,
    spans: [{ start: 0, end: 7, replacement: 'A message' }],
  }),
  chat('addReaction', '', 'PUT', `${long}/messages/${lastMessage}/reactions/${encodeURIComponent('👍')}`),
  chat('editChatMessage', '', 'PATCH', `${long}/messages/${ownMessage}`, { text: '모레 볼까요?' }),
  chat('deleteChatMessage', '', 'DELETE', `${long}/messages/${ownMessage}`),
];
