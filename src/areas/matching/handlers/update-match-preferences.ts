import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { updatePreferences } from '../services/update-preferences.ts';
import { preferencesView } from './views/preferences.ts';

/** PATCH /matching/preferences */
export async function updateMatchPreferences({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'updateMatchPreferences'>): Promise<Reply<'updateMatchPreferences'>> {
  const { version, value } = await updatePreferences(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: preferencesView(value) };
}
