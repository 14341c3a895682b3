import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { answerProposal } from '../services/proposals.ts';
import { sessionAnswer } from './views/session.ts';

/** DELETE /sessions/{sessionId}/proposal */
export async function endSessionProposal({
  auth,
  params: { sessionId },
  expectedVersions: expected,
  deps,
}: Input<'endSessionProposal'>): Promise<Reply<'endSessionProposal'>> {
  const record = await answerProposal(deps, { userId: auth.userId, sessionId, expected }, 'end');
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
