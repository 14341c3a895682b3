import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readInterests } from '../data/interests.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/interests */
export async function getMyInterests({
  auth,
  headers,
  deps,
}: Input<'getMyInterests'>): Promise<Reply<'getMyInterests'>> {
  const found = await readInterests(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  const etag = etagOf(found.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: found.value };
}
