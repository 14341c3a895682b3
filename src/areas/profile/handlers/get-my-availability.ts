import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readAvailability } from '../data/availability.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { availabilityView } from './views/availability.ts';

/** GET /users/me/availability */
export async function getMyAvailability({
  auth,
  deps,
}: Input<'getMyAvailability'>): Promise<Reply<'getMyAvailability'>> {
  const found = await readAvailability(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: etagOf(found.version) }, body: availabilityView(found.value) };
}
