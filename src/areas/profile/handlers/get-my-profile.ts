import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOwnProfile } from '../data/own-profile.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { ownProfileView } from './views/own-profile.ts';

/** GET /users/me */
export async function getMyProfile({ auth, headers, deps }: Input<'getMyProfile'>): Promise<Reply<'getMyProfile'>> {
  const profile = await readOwnProfile(deps.db, auth.userId);
  if (profile === undefined) return refuse('profile.missing');
  const etag = etagOf(profile.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: ownProfileView(profile, deps) };
}
