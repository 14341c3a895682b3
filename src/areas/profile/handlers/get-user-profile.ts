import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPersonFor } from '../data/public-profile.ts';
import { publicView } from '../rules/visibility.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { profileImage } from '../services/delivery.ts';

/** GET /users/{userId} */
export async function getUserProfile({
  auth,
  params,
  headers,
  deps,
}: Input<'getUserProfile'>): Promise<Reply<'getUserProfile'>> {
  const seen = await readPersonFor(deps.db, auth.userId, params.userId.toLowerCase());
  const view = seen && publicView(seen.person, seen.relation, deps.clock.now());
  if (!view) return refuse('profile.user_not_found');
  const body = { ...view, image: view.image && profileImage(deps, view.image) };
  // A version is not enough for the ETag: the body depends on the viewer, on the settings of both users and on the
  // time.
  const etag = etagOf(await sha256Base64url(JSON.stringify(body)));
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body };
}
