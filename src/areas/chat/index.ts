import * as handlers from '../../../generated/handlers/chat.ts';
import { defineArea } from '../define-area.ts';
import { onSessionsEnd } from '../auth/index.ts';
import { job } from '../../jobs/job.ts';
import { connect } from '../hook.ts';
import { causes, details, mutes, telling } from '../notifications/index.ts';
import { afterSeparation, afterVisibilityChange, faultsIn, onAgeGroupChange, onBirthdays } from '../profile/index.ts';
import { acquaintance, afterBlockChange } from '../safety/index.ts';
import { reachObjects } from '../system/index.ts';
import { areAcquainted } from './data/acquainted.ts';
import { departAcrossAges, departIfAcrossAges } from './data/age-groups.ts';
import { chatTables } from './data/declarations.ts';
import { eraseRoomJob, reviewRoomsJob, tellGroupJob } from './data/job-kinds.ts';
import { groupCauses, groupDetails } from './data/group-notices.ts';
import { invitationDetails } from './data/invitation-notices.ts';
import { correctionCauses, correctionDetails } from './data/correction-notices.ts';
import { mentionCauses, mentionDetails } from './data/mention-notices.ts';
import { messageCauses, messageDetails } from './data/message-notices.ts';
import { roomMutes } from './data/room-settings.ts';
import { chatTelling } from './data/told-notices.ts';
import { checkAnchor } from './rules/anchor.ts';
import { eraseRoom } from './jobs/erase-room.ts';
import { tellGroup } from './jobs/tell-group.ts';
import { checkRoomTitle } from './rules/room.ts';
import { checkCorrection } from './rules/correction.ts';
import { checkMessageText, checkNewMessage } from './rules/message.ts';
import { checkRoomSettings } from './rules/notice-level.ts';
import { findPeriodFaults } from './rules/search-filter.ts';
import { reachChatRooms } from './services/chat-rooms.ts';
import { forgetInGroups } from './services/forget-sender.ts';
import { indexOlderMessages } from './services/index-older-messages.ts';
import {
  reviewLeftRooms,
  reviewLeftSoon,
  reviewRoomsOf,
  reviewSharedRooms,
  tellOfSharedGroups,
} from './services/review-rooms.ts';

export { type Around, type Countable, onCountedGone, onMessagesGone, onWrites } from './hooks.ts';
export { ChatRoom } from './live/chat-room.ts';

/** So many older messages one step of the cron indexes. */
const MESSAGES_A_STEP = 200;

const findTitleFaults = ({ body: { title } }: { readonly body: { readonly title?: string | undefined } }) =>
  title === undefined ? [] : faultsIn(checkRoomTitle(title));

/** The public interface of the area `chat`: rooms and messages. */
export const chat = defineArea('chat', {
  handlers,
  rules: {
    listChatMessages: ({ query }) => faultsIn(checkAnchor(query)),
    searchChatMessages: ({ query }) => findPeriodFaults(query),
    editChatMessage: ({ body }) => (body.text === undefined ? [] : faultsIn(checkMessageText(body.text))),
    createChatRoom: findTitleFaults,
    updateChatRoom: findTitleFaults,
    sendChatMessage: ({ body: { text, language } }) => faultsIn(checkNewMessage(text, language)),
    createChatCorrection: ({ body: { spans = [], comment } }) => faultsIn(checkCorrection(spans, comment)),
    updateChatMembership: ({ body }, clock) => faultsIn(checkRoomSettings(body, clock.nowIso())),
  },
  jobs: [job(eraseRoomJob, eraseRoom), job(tellGroupJob, tellGroup), job(reviewRoomsJob, reviewLeftRooms)],
  cron: [{ name: 'chat.index_older', run: (deps) => indexOlderMessages(deps, MESSAGES_A_STEP) }],
  tables: chatTables,
  eraseObjects: forgetInGroups,
  hooks: [
    connect(causes, (_now) => ({ ...messageCauses, ...groupCauses, ...mentionCauses, ...correctionCauses })),
    connect(telling, (_now) => chatTelling),
    connect(details, () => ({
      ...messageDetails,
      ...groupDetails(),
      ...mentionDetails,
      ...correctionDetails,
      ...invitationDetails,
    })),
    connect(mutes, () => roomMutes),
    connect(reachObjects, reachChatRooms),
    connect(onAgeGroupChange, departIfAcrossAges),
    connect(onBirthdays, departAcrossAges),
    connect(onSessionsEnd, reviewRoomsOf),
    connect(afterSeparation, reviewSharedRooms),
    connect(afterVisibilityChange, reviewLeftSoon),
    connect(afterBlockChange, tellOfSharedGroups),
    connect(acquaintance, areAcquainted),
  ],
});
