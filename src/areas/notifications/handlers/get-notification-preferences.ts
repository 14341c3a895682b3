import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readReceiver } from '../data/preferences.ts';
import { notificationPreferencesView } from './views/preferences.ts';

/** GET /notifications/preferences */
export async function getNotificationPreferences({
  auth,
  deps,
}: Input<'getNotificationPreferences'>): Promise<Reply<'getNotificationPreferences'>> {
  const found = await readReceiver(deps.db, auth.userId);
  if (found === undefined) return refuse('profile.missing');
  return {
    status: 200,
    headers: { etag: etagOf(found.version) },
    body: notificationPreferencesView(found.preferences),
  };
}
