import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { updateProfile } from '../services/update-profile.ts';
import { ownProfileView } from './views/own-profile.ts';

/** PATCH /users/me */
export async function updateMyProfile({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'updateMyProfile'>): Promise<Reply<'updateMyProfile'>> {
  const profile = await updateProfile(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(profile.version) }, body: ownProfileView(profile, deps) };
}
