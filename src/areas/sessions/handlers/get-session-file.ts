import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readOne } from '../../../store/batch.ts';
import { eventOf } from '../data/feed.ts';
import { eventFrom } from '../rules/feed.ts';
import { calendarFileAnswer } from './views/calendar-file.ts';

/** GET /sessions/{sessionId}/calendar.ics */
export async function getSessionFile({
  auth,
  params,
  deps,
}: Input<'getSessionFile'>): Promise<Reply<'getSessionFile'>> {
  const record = await readOne(deps.db, eventOf(auth.userId, params.sessionId));
  if (record === undefined) return refuse('sessions.not_found');
  const { body, headers } = await calendarFileAnswer([eventFrom(record, record.language, deps.clock.nowIso())]);
  const disposition = 'attachment; filename="studymate-session.ics"';
  return { status: 200, body, headers: { ...headers, 'content-disposition': disposition } };
}
