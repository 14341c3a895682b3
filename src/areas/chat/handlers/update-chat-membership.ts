import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { changeRoomSettings } from '../services/room-settings.ts';

/** PATCH /chat/rooms/{roomId}/membership */
export async function updateChatMembership({
  auth,
  params: { roomId },
  body: input,
  expectedVersions,
  deps,
}: Input<'updateChatMembership'>): Promise<Reply<'updateChatMembership'>> {
  const { version, ...body } = await changeRoomSettings(deps, auth.userId, roomId, input, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body };
}
