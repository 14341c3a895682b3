import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { reportPerson } from '../services/report-user.ts';

/** POST /users/{userId}/reports */
export async function reportUser({
  auth,
  params,
  headers,
  body,
  deps,
}: Input<'reportUser'>): Promise<Reply<'reportUser'>> {
  const answer = await reportPerson(deps, {
    reporterId: auth.userId,
    subjectId: params.userId,
    reason: body.reason,
    text: body.text,
    idempotencyKey: headers['idempotency-key'],
  });
  return { status: 201, body: answer.body, ...replayedHeader(answer) };
}
