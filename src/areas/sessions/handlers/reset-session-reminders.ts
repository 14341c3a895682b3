import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replaceReminders } from '../services/change-reminders.ts';
import { remindersAnswer } from './views/reminders.ts';

/** DELETE /sessions/{sessionId}/reminders */
export async function resetSessionReminders({
  auth,
  params: { sessionId },
  deps,
}: Input<'resetSessionReminders'>): Promise<Reply<'resetSessionReminders'>> {
  const record = await replaceReminders(deps, auth.userId, sessionId, null);
  return { status: 200, ...(await remindersAnswer(sessionId, record)) };
}
