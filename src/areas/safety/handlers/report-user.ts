import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { reportPerson } from '../services/report-user.ts';

/** POST /users/{userId}/reports */
export async function reportUser({
  auth,
  params,
  idempotency,
  body,
  deps,
}: Input<'reportUser'>): Promise<Reply<'reportUser'>> {
  const { body: receipt, replayed } = await reportPerson(deps, {
    reporterId: auth.userId,
    subjectId: params.userId,
    reason: body.reason,
    text: body.text,
    idempotency,
  });
  return { status: 201, body: receipt, replayed };
}
