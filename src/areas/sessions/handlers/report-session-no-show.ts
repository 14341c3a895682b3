import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { changeSession } from '../services/change-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions/{sessionId}/no-show */
export async function reportSessionNoShow({
  auth,
  params: { sessionId },
  expectedVersions: expected,
  deps,
}: Input<'reportSessionNoShow'>): Promise<Reply<'reportSessionNoShow'>> {
  const record = await changeSession(deps, 'report', { userId: auth.userId, sessionId, expected });
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
