import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPersonFor } from '../data/public-profile.ts';
import { publicView } from '../rules/visibility.ts';
import { etagFromContent } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { othersImageView } from './views/profile-image.ts';

/** GET /users/{userId} */
export async function getUserProfile({
  auth,
  params,
  deps,
}: Input<'getUserProfile'>): Promise<Reply<'getUserProfile'>> {
  const seen = await readPersonFor(deps.db, auth.userId, params.userId);
  const view = seen && publicView(seen.person, seen.relation, deps.clock.now());
  if (!view) return refuse('profile.user_not_found');
  const body = { ...view, image: view.image && othersImageView(deps, view.image) };
  // A version is not enough for the ETag: the body depends on the viewer, on the settings of both users and on the
  // time.
  return { status: 200, headers: { etag: await etagFromContent(body) }, body };
}
