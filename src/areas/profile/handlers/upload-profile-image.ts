import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { uploadImage } from '../services/upload.ts';

/** POST /users/me/profile-image */
export async function uploadProfileImage({
  auth,
  headers,
  body,
  deps,
}: Input<'uploadProfileImage'>): Promise<Reply<'uploadProfileImage'>> {
  const answer = await uploadImage(deps, {
    userId: auth.userId,
    file: body.file,
    idempotencyKey: headers['idempotency-key'],
  });
  return { status: 201, body: answer.body, ...replayedHeader(answer) };
}
