import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readAvailability } from '../data/availability.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { availabilityView } from './views/availability.ts';

/** GET /users/me/availability */
export async function getMyAvailability({
  auth,
  headers,
  deps,
}: Input<'getMyAvailability'>): Promise<Reply<'getMyAvailability'>> {
  const found = await readAvailability(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  const etag = etagOf(found.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: availabilityView(found.value) };
}
