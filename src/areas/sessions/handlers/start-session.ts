import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/start */
export async function startSession({
  auth,
  params: { sessionId },
  expectedVersions: expected,
  deps,
}: Input<'startSession'>): Promise<Reply<'startSession'>> {
  const record = await changeSession(deps, 'start', { userId: auth.userId, sessionId, expected });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
