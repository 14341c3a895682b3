import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { giveFeedback } from '../services/give-feedback.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/feedback */
export async function giveSessionFeedback({
  auth,
  params: { sessionId },
  body: { rating, words },
  deps,
}: Input<'giveSessionFeedback'>): Promise<Reply<'giveSessionFeedback'>> {
  const record = await giveFeedback(deps, { userId: auth.userId, sessionId, rating, words });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
