import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readSettings } from '../data/settings.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /users/me/settings */
export async function getMySettings({ auth, deps }: Input<'getMySettings'>): Promise<Reply<'getMySettings'>> {
  const found = await readSettings(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  return { status: 200, headers: { etag: etagOf(found.version) }, body: found.value };
}
