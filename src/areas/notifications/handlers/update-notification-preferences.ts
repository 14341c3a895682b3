import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { updatePreferences } from '../services/update-preferences.ts';
import { preferencesView } from './views/preferences.ts';

/** PATCH /notifications/preferences */
export async function updateNotificationPreferences({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'updateNotificationPreferences'>): Promise<Reply<'updateNotificationPreferences'>> {
  const { version, preferences } = await updatePreferences(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: preferencesView(preferences) };
}
