import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { changePreferences } from '../services/change-preferences.ts';
import { notificationPreferencesView } from './views/preferences.ts';

/** PATCH /notifications/preferences */
export async function updateNotificationPreferences({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'updateNotificationPreferences'>): Promise<Reply<'updateNotificationPreferences'>> {
  const { version, preferences } = await changePreferences(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: notificationPreferencesView(preferences) };
}
