import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/decline */
export async function declineSession({
  auth,
  params: { sessionId },
  query: { scope },
  expectedVersions: expected,
  deps,
}: Input<'declineSession'>): Promise<Reply<'declineSession'>> {
  const record = await changeSession(deps, 'decline', { userId: auth.userId, sessionId, expected, scope });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
