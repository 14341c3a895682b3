import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { correctBirth } from '../services/correct-birth.ts';

/** PUT /moderation/users/{userId}/birth */
export async function correctUserBirth({
  auth,
  params,
  body,
  deps,
}: Input<'correctUserBirth'>): Promise<Reply<'correctUserBirth'>> {
  const { birthYear, birthDate = null, reason } = body;
  const { userId } = params;
  return {
    status: 200,
    body: await correctBirth(deps, { userId, moderatorId: auth.userId, birthYear, birthDate, reason }),
  };
}
