import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readOne } from '../../../store/batch.ts';
import { settingsOf } from '../data/settings.ts';

/** GET /sessions/settings */
export async function getSessionSettings({
  auth,
  deps,
}: Input<'getSessionSettings'>): Promise<Reply<'getSessionSettings'>> {
  const found = await readOne(deps.db, settingsOf(auth.userId));
  if (found === undefined) return refuse('profile.missing');
  const { version, reminders, ...body } = found;
  return { status: 200, headers: { etag: etagOf(version) }, body: { ...body, reminders: [...reminders] } };
}
