import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readBatch } from '../../../store/batch.ts';
import { correctionsOf } from '../data/corrections.ts';
import { messageFor, roomEndsFor } from '../data/messages.ts';
import { correctionView } from './views/correction.ts';

/** GET /chat/rooms/{roomId}/messages/{messageId}/corrections */
export async function listChatCorrections({
  auth,
  params: { roomId, messageId },
  deps,
}: Input<'listChatCorrections'>): Promise<Reply<'listChatCorrections'>> {
  const [rooms, messages, corrections] = await readBatch(deps.db, [
    roomEndsFor(auth.userId, roomId),
    messageFor(auth.userId, roomId, messageId),
    correctionsOf(auth.userId, roomId, messageId),
  ]);
  if (rooms.length === 0) return refuse('chat.room_not_found');
  if (messages.length === 0) return refuse('chat.message_not_found');
  return { status: 200, body: { items: corrections.map(correctionView) } };
}
