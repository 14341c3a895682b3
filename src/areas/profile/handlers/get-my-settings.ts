import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readSettings } from '../data/settings.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/settings */
export async function getMySettings({ auth, headers, deps }: Input<'getMySettings'>): Promise<Reply<'getMySettings'>> {
  const found = await readSettings(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  const etag = etagOf(found.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: found.value };
}
