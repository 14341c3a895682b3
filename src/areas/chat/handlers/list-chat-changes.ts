import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readBatch } from '../../../store/batch.ts';
import { changedMessages, roomEndsFor } from '../data/messages.ts';
import { showMessage } from '../services/show-message.ts';

/** GET /chat/rooms/{roomId}/changes */
export async function listChatChanges({
  auth,
  params: { roomId },
  query: { after, limit },
  deps,
}: Input<'listChatChanges'>): Promise<Reply<'listChatChanges'>> {
  const [[ends], records] = await readBatch(deps.db, [
    roomEndsFor(auth.userId, roomId),
    changedMessages(auth.userId, roomId, after, limit),
  ]);
  if (ends === undefined) return refuse('chat.room_not_found');
  const items = records.slice(0, limit).map(showMessage);
  const isReset = after > ends.lastChangeSequence;
  return { status: 200, body: { items, hasMore: records.length > limit, isReset, ...ends } };
}
