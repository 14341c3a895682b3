import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { askForSession } from '../services/create-session.ts';
import { sessionAnswer } from './views/session.ts';

/** POST /sessions */
export async function createSession({
  auth,
  idempotency,
  body: input,
  deps,
}: Input<'createSession'>): Promise<Reply<'createSession'>> {
  const { body: record, replayed } = await askForSession(deps, auth.userId, input, idempotency);
  const { body, headers } = await sessionAnswer(record, deps);
  const location = `/api/v2/sessions/${record.sessionId}`;
  return { status: 201, body, headers: { ...headers, location }, replayed };
}
