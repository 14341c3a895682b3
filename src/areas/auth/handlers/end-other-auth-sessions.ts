import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { endOtherSessions } from '../services/end-sessions.ts';

/** DELETE /auth/sessions */
export async function endOtherAuthSessions({
  auth,
  deps,
}: Input<'endOtherAuthSessions'>): Promise<Reply<'endOtherAuthSessions'>> {
  return { status: 200, body: { endedCount: await endOtherSessions(auth, deps) } };
}
