import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { etagFromContent } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { roomFor } from '../data/rooms.ts';
import { roomView } from './views/room.ts';

/** GET /chat/rooms/{roomId} */
export async function getChatRoom({ auth, params, deps }: Input<'getChatRoom'>): Promise<Reply<'getChatRoom'>> {
  const record = await readOne(deps.db, roomFor(auth.userId, params.roomId));
  if (record === undefined) return refuse('chat.room_not_found');
  const body = roomView(record, deps);
  return { status: 200, headers: { etag: await etagFromContent(body) }, body };
}
