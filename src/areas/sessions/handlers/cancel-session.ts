import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/cancel */
export async function cancelSession({
  auth,
  params: { sessionId },
  query: { scope },
  expectedVersions: expected,
  deps,
  body,
}: Input<'cancelSession'>): Promise<Reply<'cancelSession'>> {
  const record = await changeSession(deps, 'cancel', {
    userId: auth.userId,
    sessionId,
    expected,
    scope,
    reason: body.reason,
  });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
