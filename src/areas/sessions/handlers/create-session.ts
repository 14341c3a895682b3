import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { askForSession } from '../services/create-session.ts';
import { readAll } from '../../../store/batch.ts';
import { occurrencesFor } from '../data/series.ts';
import { occurrencesView } from './views/series.ts';
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
  if (record.series === null) return { status: 201, body, headers: { ...headers, location }, replayed };
  const occurrences = occurrencesView(
    await readAll(deps.db, occurrencesFor(auth.userId, record.sessionId)),
    deps.clock.nowIso(),
  );
  return { status: 201, body: { ...body, occurrences }, headers: { ...headers, location }, replayed };
}
