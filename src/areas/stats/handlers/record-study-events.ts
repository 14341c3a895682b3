import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { recordStudy } from '../services/record-study.ts';

/** POST /stats/events */
export async function recordStudyEvents({
  auth,
  body,
  deps,
}: Input<'recordStudyEvents'>): Promise<Reply<'recordStudyEvents'>> {
  const judged = await recordStudy(deps, auth.userId, body.events);
  return {
    status: 200,
    body: {
      results: judged.map(({ eventId, status, reason, at }, index) => ({
        eventId,
        status,
        reason,
        pointer: at === null ? null : `/body/events/${index}/${at}`,
      })),
    },
  };
}
