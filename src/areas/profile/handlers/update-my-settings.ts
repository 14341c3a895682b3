import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { updateSettings } from '../services/update-settings.ts';

/** PATCH /users/me/settings */
export async function updateMySettings({
  auth,
  expectedVersions,
  body,
  deps,
}: Input<'updateMySettings'>): Promise<Reply<'updateMySettings'>> {
  const { version, value } = await updateSettings(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: value };
}
