import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replaceReminders } from '../services/change-reminders.ts';
import { remindersAnswer } from './views/reminders.ts';

/** PUT /sessions/{sessionId}/reminders */
export async function replaceSessionReminders({
  auth,
  params: { sessionId },
  body,
  deps,
}: Input<'replaceSessionReminders'>): Promise<Reply<'replaceSessionReminders'>> {
  const record = await replaceReminders(deps, auth.userId, sessionId, body.offsetsMinutes);
  return { status: 200, ...(await remindersAnswer(sessionId, record)) };
}
