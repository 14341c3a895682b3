import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBatch } from '../../../store/batch.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { roomEndsFor, messageFor } from '../data/messages.ts';
import { showMessage } from '../services/show-message.ts';

/** GET /chat/rooms/{roomId}/messages/{messageId} */
export async function getChatMessage({
  auth,
  params: { roomId, messageId },
  deps,
}: Input<'getChatMessage'>): Promise<Reply<'getChatMessage'>> {
  const [rooms, [record]] = await readBatch(deps.db, [
    roomEndsFor(auth.userId, roomId),
    messageFor(auth.userId, roomId, messageId),
  ]);
  if (rooms.length === 0) return refuse('chat.room_not_found');
  if (record === undefined) return refuse('chat.message_not_found');
  return { status: 200, headers: { etag: etagOf(record.version) }, body: showMessage(record) };
}
