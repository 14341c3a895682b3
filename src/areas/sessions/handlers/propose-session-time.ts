import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { proposeTime } from '../services/proposals.ts';
import { sessionAnswer } from './views/session.ts';

/** PUT /sessions/{sessionId}/proposal */
export async function proposeSessionTime({
  auth,
  params: { sessionId },
  query: { scope },
  expectedVersions: expected,
  body: time,
  deps,
}: Input<'proposeSessionTime'>): Promise<Reply<'proposeSessionTime'>> {
  const record = await proposeTime(deps, { userId: auth.userId, sessionId, expected, scope }, time);
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
