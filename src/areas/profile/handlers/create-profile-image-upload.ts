import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { openUpload } from '../services/open-upload.ts';

/** POST /users/me/profile-image/direct-upload */
export async function createProfileImageUpload({
  auth,
  headers,
  deps,
}: Input<'createProfileImageUpload'>): Promise<Reply<'createProfileImageUpload'>> {
  const answer = await openUpload(deps, auth.userId, headers['idempotency-key']);
  return { status: 201, body: answer.body, ...replayedHeader(answer) };
}
