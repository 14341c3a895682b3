import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readInterests } from '../data/interests.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/interests */
export async function getMyInterests({ auth, deps }: Input<'getMyInterests'>): Promise<Reply<'getMyInterests'>> {
  const found = await readInterests(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: etagOf(found.version) }, body: found.value };
}
