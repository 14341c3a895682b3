import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/confirm */
export async function confirmSession({
  auth,
  params: { sessionId },
  query: { scope },
  expectedVersions: expected,
  deps,
}: Input<'confirmSession'>): Promise<Reply<'confirmSession'>> {
  const record = await changeSession(deps, 'confirm', { userId: auth.userId, sessionId, expected, scope });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
