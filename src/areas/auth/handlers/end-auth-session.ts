import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { endSession } from '../services/end-sessions.ts';

/** DELETE /auth/sessions/{sessionId} */
export async function endAuthSession({
  auth,
  params,
  deps,
}: Input<'endAuthSession'>): Promise<Reply<'endAuthSession'>> {
  await endSession(auth.userId, params.sessionId, deps);
  return { status: 204 };
}
