import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOwnProfile } from '../data/own-profile.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { ownProfileView } from './views/own-profile.ts';

/** GET /users/me */
export async function getMyProfile({ auth, deps }: Input<'getMyProfile'>): Promise<Reply<'getMyProfile'>> {
  const profile = await readOwnProfile(deps.db, auth.userId);
  if (profile === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: etagOf(profile.version) }, body: ownProfileView(profile, deps) };
}
