import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { confirmUpload } from '../services/confirm-upload.ts';
import { profileImageView } from './views/profile-image.ts';

/** POST /users/me/profile-image/direct-upload/confirm */
export async function confirmProfileImageUpload({
  auth,
  idempotency,
  body,
  deps,
}: Input<'confirmProfileImageUpload'>): Promise<Reply<'confirmProfileImageUpload'>> {
  const { uploadId } = body;
  const { body: picture, replayed } = await confirmUpload(deps, { userId: auth.userId, uploadId, idempotency });
  return { status: 201, body: profileImageView(deps, picture), replayed };
}
