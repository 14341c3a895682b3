import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readOne } from '../../../store/batch.ts';
import { remindersFor } from '../data/reminders.ts';
import { remindersAnswer } from './views/reminders.ts';

/** GET /sessions/{sessionId}/reminders */
export async function getSessionReminders({
  auth,
  params: { sessionId },
  deps,
}: Input<'getSessionReminders'>): Promise<Reply<'getSessionReminders'>> {
  const record = await readOne(deps.db, remindersFor(auth.userId, sessionId));
  if (record === undefined) return refuse('sessions.not_found');
  return { status: 200, ...(await remindersAnswer(sessionId, record)) };
}
