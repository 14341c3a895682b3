import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readLanguages } from '../data/languages.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/languages */
export async function getMyLanguages({
  auth,
  headers,
  deps,
}: Input<'getMyLanguages'>): Promise<Reply<'getMyLanguages'>> {
  const found = await readLanguages(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  const etag = etagOf(found.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: found.value };
}
