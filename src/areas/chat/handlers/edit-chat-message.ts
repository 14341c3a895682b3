import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { editMessage } from '../services/edit-message.ts';
import { showMessage } from '../services/show-message.ts';

/** PATCH /chat/rooms/{roomId}/messages/{messageId} */
export async function editChatMessage({
  auth,
  params,
  body,
  expectedVersions,
  deps,
}: Input<'editChatMessage'>): Promise<Reply<'editChatMessage'>> {
  const message = await editMessage(deps, { actorId: auth.userId, ...params }, body.text, expectedVersions);
  return { status: 200, headers: { etag: etagOf(message.version) }, body: showMessage(message) };
}
