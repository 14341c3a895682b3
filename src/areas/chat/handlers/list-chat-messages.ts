import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBatch } from '../../../store/batch.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { requireValid } from '../../profile/index.ts';
import { roomEndsFor, messagesAt } from '../data/messages.ts';
import { checkAnchor, pageEdges } from '../rules/anchor.ts';
import { showMessage } from '../services/show-message.ts';

/** GET /chat/rooms/{roomId}/messages */
export async function listChatMessages({
  auth,
  params,
  query,
  deps,
}: Input<'listChatMessages'>): Promise<Reply<'listChatMessages'>> {
  const { anchor, at } = requireValid(checkAnchor(query));
  const [[ends], records] = await readBatch(deps.db, [
    roomEndsFor(auth.userId, params.roomId),
    messagesAt(anchor)(auth.userId, params.roomId, query.limit, at),
  ]);
  if (ends === undefined) return refuse('chat.room_not_found');
  const items = records.map(showMessage);
  return { status: 200, body: { items, ...pageEdges(items, anchor, ends.lastSequence), ...ends } };
}
