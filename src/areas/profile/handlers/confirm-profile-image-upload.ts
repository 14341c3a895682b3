import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { confirmUpload } from '../services/confirm-upload.ts';

/** POST /users/me/profile-image/direct-upload/confirm */
export async function confirmProfileImageUpload({
  auth,
  headers,
  body,
  deps,
}: Input<'confirmProfileImageUpload'>): Promise<Reply<'confirmProfileImageUpload'>> {
  const { uploadId } = body;
  const answer = await confirmUpload(deps, {
    userId: auth.userId,
    uploadId,
    idempotencyKey: headers['idempotency-key'],
  });
  return { status: 201, body: answer.body, ...replayedHeader(answer) };
}
