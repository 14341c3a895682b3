import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPreferences } from '../data/preferences.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { preferencesView } from './views/preferences.ts';

/** GET /matching/preferences */
export async function getMatchPreferences({
  auth,
  deps,
}: Input<'getMatchPreferences'>): Promise<Reply<'getMatchPreferences'>> {
  const found = await readPreferences(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  if (found === null) return refuse('matching.not_onboarded');
  return { status: 200, headers: { etag: etagOf(found.version) }, body: preferencesView(found.value) };
}
