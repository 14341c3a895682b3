import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { sendMessage } from '../services/send-message.ts';
import { showMessage } from '../services/show-message.ts';

/** POST /chat/rooms/{roomId}/messages */
export async function sendChatMessage({
  auth,
  params,
  body: { clientMessageId, text, replyTo, mentions = [], language },
  deps,
}: Input<'sendChatMessage'>): Promise<Reply<'sendChatMessage'>> {
  const { roomId } = params;
  const { message, isNew } = await sendMessage(deps, {
    senderId: auth.userId,
    roomId,
    clientMessageId,
    text,
    replyTo: replyTo ?? null,
    mentions,
    language: language ?? null,
  });
  const body = showMessage(message);
  if (!isNew) return { status: 200, body };
  const location = `/api/v2/chat/rooms/${roomId}/messages/${message.messageId}`;
  return { status: 201, headers: { location }, body };
}
