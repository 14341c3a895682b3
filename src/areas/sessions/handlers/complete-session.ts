import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/complete */
export async function completeSession({
  auth,
  params: { sessionId },
  expectedVersions: expected,
  deps,
}: Input<'completeSession'>): Promise<Reply<'completeSession'>> {
  const record = await changeSession(deps, 'complete', { userId: auth.userId, sessionId, expected });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
