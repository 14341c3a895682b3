import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { uploadImage } from '../services/upload-image.ts';
import { profileImageView } from './views/profile-image.ts';

/** POST /users/me/profile-image */
export async function uploadProfileImage({
  auth,
  idempotency,
  body,
  deps,
}: Input<'uploadProfileImage'>): Promise<Reply<'uploadProfileImage'>> {
  const { file } = body;
  const { body: picture, replayed } = await uploadImage(deps, { userId: auth.userId, file, idempotency });
  return { status: 201, body: profileImageView(deps, picture), replayed };
}
