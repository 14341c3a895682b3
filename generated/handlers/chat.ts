// Generated from contract/. Do not edit.
export { addReaction } from '../../src/areas/chat/handlers/add-reaction.ts';
export { deleteChatMessage } from '../../src/areas/chat/handlers/delete-chat-message.ts';
export { editChatMessage } from '../../src/areas/chat/handlers/edit-chat-message.ts';
export { getChatMembership } from '../../src/areas/chat/handlers/get-chat-membership.ts';
export { getChatMessage } from '../../src/areas/chat/handlers/get-chat-message.ts';
export { getChatRoom } from '../../src/areas/chat/handlers/get-chat-room.ts';
export { getChatUnread } from '../../src/areas/chat/handlers/get-chat-unread.ts';
export { listChatChanges } from '../../src/areas/chat/handlers/list-chat-changes.ts';
export { listChatMessages } from '../../src/areas/chat/handlers/list-chat-messages.ts';
export { listChatRooms } from '../../src/areas/chat/handlers/list-chat-rooms.ts';
export { markUnread } from '../../src/areas/chat/handlers/mark-unread.ts';
export { openChatChannel } from '../../src/areas/chat/handlers/open-chat-channel.ts';
export { removeReaction } from '../../src/areas/chat/handlers/remove-reaction.ts';
export { saveReadPosition } from '../../src/areas/chat/handlers/save-read-position.ts';
export { sendChatMessage } from '../../src/areas/chat/handlers/send-chat-message.ts';
export { updateChatMembership } from '../../src/areas/chat/handlers/update-chat-membership.ts';
