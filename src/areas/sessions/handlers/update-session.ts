import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { editSession } from '../services/update-session.ts';
import { sessionAnswer } from './views/session.ts';

/** PATCH /sessions/{sessionId} */
export async function updateSession({
  auth,
  params: { sessionId },
  query: { scope },
  expectedVersions: expected,
  body: patch,
  deps,
}: Input<'updateSession'>): Promise<Reply<'updateSession'>> {
  const record = await editSession(deps, patch, { userId: auth.userId, sessionId, expected, scope });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
