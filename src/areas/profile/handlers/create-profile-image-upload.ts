import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { uploadUrlAt } from '../services/delivery.ts';
import { openUpload } from '../services/open-upload.ts';

/** POST /users/me/profile-image/direct-upload */
export async function createProfileImageUpload({
  auth,
  idempotency,
  deps,
}: Input<'createProfileImageUpload'>): Promise<Reply<'createProfileImageUpload'>> {
  const { body: opened, replayed } = await openUpload(deps, auth.userId, idempotency);
  return { status: 201, body: { ...opened, uploadUrl: uploadUrlAt(deps, opened.uploadUrl) }, replayed };
}
