import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPreferences } from '../data/preferences.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { preferencesView } from './views/preferences.ts';

/** GET /matching/preferences */
export async function getMatchPreferences({
  auth,
  headers,
  deps,
}: Input<'getMatchPreferences'>): Promise<Reply<'getMatchPreferences'>> {
  const found = await readPreferences(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  if (found === null) return refuse('matching.not_onboarded');
  const etag = etagOf(found.version);
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: preferencesView(found.value) };
}
