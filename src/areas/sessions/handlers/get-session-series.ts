import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readAll } from '../../../store/batch.ts';
import { occurrencesFor } from '../data/series.ts';
import { seriesAnswer } from './views/series.ts';

/** GET /sessions/{sessionId}/series */
export async function getSessionSeries({
  auth,
  params: { sessionId },
  deps,
}: Input<'getSessionSeries'>): Promise<Reply<'getSessionSeries'>> {
  const records = await readAll(deps.db, occurrencesFor(auth.userId, sessionId));
  const [first] = records;
  if (first === undefined) return refuse('sessions.not_found');
  return { status: 200, ...(await seriesAnswer(first, records, deps.clock.nowIso())) };
}
