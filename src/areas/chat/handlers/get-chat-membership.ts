import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readOne } from '../../../store/batch.ts';
import { roomSettingsFor } from '../data/room-settings.ts';

/** GET /chat/rooms/{roomId}/membership */
export async function getChatMembership({
  auth,
  params,
  deps,
}: Input<'getChatMembership'>): Promise<Reply<'getChatMembership'>> {
  const found = await readOne(deps.db, roomSettingsFor(auth.userId, params.roomId));
  if (found === undefined) return refuse('chat.room_not_found');
  const { version, ...body } = found;
  return { status: 200, headers: { etag: etagOf(version) }, body };
}
