import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { answerProposal } from '../services/proposals.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/proposal/accept */
export async function acceptSessionProposal({
  auth,
  params: { sessionId },
  expectedVersions: expected,
  deps,
}: Input<'acceptSessionProposal'>): Promise<Reply<'acceptSessionProposal'>> {
  const record = await answerProposal(deps, { userId: auth.userId, sessionId, expected }, 'accept');
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
