import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readOne } from '../../../store/batch.ts';
import { sessionFor } from '../data/sessions.ts';
import { sessionAnswer } from './views/session.ts';

/** GET /sessions/{sessionId} */
export async function getSession({ auth, params, deps }: Input<'getSession'>): Promise<Reply<'getSession'>> {
  const record = await readOne(deps.db, sessionFor(auth.userId, params.sessionId));
  if (record === undefined) return refuse('sessions.not_found');
  return { status: 200, ...(await sessionAnswer(record, deps)) };
}
