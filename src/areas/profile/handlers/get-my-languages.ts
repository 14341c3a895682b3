import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readLanguages } from '../data/languages.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/languages */
export async function getMyLanguages({ auth, deps }: Input<'getMyLanguages'>): Promise<Reply<'getMyLanguages'>> {
  const found = await readLanguages(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: etagOf(found.version) }, body: found.value };
}
