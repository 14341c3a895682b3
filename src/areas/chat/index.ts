import * as handlers from '../../../generated/handlers/chat.ts';
import { defineArea } from '../define-area.ts';
import { onSessionsEnd } from '../auth/index.ts';
import { connect } from '../hook.ts';
import { causes, details, mutes, telling } from '../notifications/index.ts';
import { afterSeparation, faultsIn } from '../profile/index.ts';
import { reachObjects } from '../system/index.ts';
import { chatTables } from './data/declarations.ts';
import { correctionCauses, correctionDetails, correctionTelling } from './data/correction-notices.ts';
import { mentionCauses, mentionDetails, mentionTelling } from './data/mention-notices.ts';
import { messageCauses, messageDetails, messageTelling } from './data/message-notices.ts';
import { roomMutes } from './data/room-settings.ts';
import { checkAnchor } from './rules/anchor.ts';
import { checkCorrection } from './rules/correction.ts';
import { checkMessageText, checkNewMessage } from './rules/message.ts';
import { checkRoomSettings } from './rules/notice-level.ts';
import { reachChatRooms } from './services/chat-rooms.ts';
import { reviewRoomsOf, reviewSharedRoom } from './services/review-rooms.ts';

export { ChatRoom } from './live/chat-room.ts';

/** The public interface of the area `chat`: rooms and messages. */
export const chat = defineArea('chat', {
  handlers,
  rules: {
    listChatMessages: ({ query }) => faultsIn(checkAnchor(query)),
    editChatMessage: ({ body }) => (body.text === undefined ? [] : faultsIn(checkMessageText(body.text))),
    sendChatMessage: ({ body: { text, language } }) => faultsIn(checkNewMessage(text, language)),
    createChatCorrection: ({ body: { spans = [], comment } }) => faultsIn(checkCorrection(spans, comment)),
    updateChatMembership: ({ body }, clock) => faultsIn(checkRoomSettings(body, clock.nowIso())),
  },
  tables: chatTables,
  hooks: [
    connect(causes, (_now) => ({ ...messageCauses, ...mentionCauses, ...correctionCauses })),
    connect(telling, (_now) => messageTelling),
    connect(telling, (_now) => mentionTelling),
    connect(telling, (_now) => correctionTelling),
    connect(details, () => ({ ...messageDetails, ...mentionDetails, ...correctionDetails })),
    connect(mutes, () => roomMutes),
    connect(reachObjects, reachChatRooms),
    connect(onSessionsEnd, reviewRoomsOf),
    connect(afterSeparation, reviewSharedRoom),
  ],
});
