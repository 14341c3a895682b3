import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { replaceAvailability } from '../services/replace-availability.ts';
import { availabilityView } from './views/availability.ts';

/** PUT /users/me/availability */
export async function replaceMyAvailability({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'replaceMyAvailability'>): Promise<Reply<'replaceMyAvailability'>> {
  const { version, value } = await replaceAvailability(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: availabilityView(value) };
}
