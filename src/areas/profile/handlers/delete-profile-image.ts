import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { removeImage } from '../services/remove-image.ts';

/** DELETE /users/me/profile-image */
export async function deleteProfileImage({
  auth,
  deps,
}: Input<'deleteProfileImage'>): Promise<Reply<'deleteProfileImage'>> {
  await removeImage(deps, auth.userId);
  return { status: 204 };
}
