import type { components } from '../../../../../generated/client/types.ts';
import { etagFromContent } from '../../../../platform/http/etag.ts';
import type { ReminderRecord } from '../../data/reminders.ts';

/** The body and the entity-tag of what a user is reminded of. */
export async function remindersAnswer(
  sessionId: string,
  { offsetsMinutes, reminders, isDefault }: ReminderRecord,
): Promise<{
  readonly body: components['schemas']['SessionReminders'];
  readonly headers: { readonly etag: string };
}> {
  const body = { sessionId, offsetsMinutes: [...offsetsMinutes], isDefault, reminders: [...reminders] };
  return { body, headers: { etag: await etagFromContent(body) } };
}
