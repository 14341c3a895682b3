// Generated from contract/. Do not edit.
export { getChatMessage } from '../../src/areas/chat/handlers/get-chat-message.ts';
export { getChatRoom } from '../../src/areas/chat/handlers/get-chat-room.ts';
export { listChatMessages } from '../../src/areas/chat/handlers/list-chat-messages.ts';
export { listChatRooms } from '../../src/areas/chat/handlers/list-chat-rooms.ts';
export { sendChatMessage } from '../../src/areas/chat/handlers/send-chat-message.ts';
