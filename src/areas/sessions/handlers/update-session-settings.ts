import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { changeSessionSettings } from '../services/session-settings.ts';

/** PATCH /sessions/settings */
export async function updateSessionSettings({
  auth,
  expectedVersions,
  body: patch,
  deps,
}: Input<'updateSessionSettings'>): Promise<Reply<'updateSessionSettings'>> {
  const { version, reminders, ...body } = await changeSessionSettings(deps, auth.userId, patch, expectedVersions);
  return { status: 200, headers: { etag: etagOf(version) }, body: { ...body, reminders: [...reminders] } };
}
