import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { changeGoals } from '../services/change-goals.ts';

/** PUT /stats/goals */
export async function replaceLearningGoals({
  auth,
  body,
  expectedVersions,
  deps,
}: Input<'replaceLearningGoals'>): Promise<Reply<'replaceLearningGoals'>> {
  const { dailyMinutes, weeklyDays, goalVersion } = await changeGoals(deps, auth.userId, body, expectedVersions);
  return { status: 200, headers: { etag: etagOf(goalVersion) }, body: { dailyMinutes, weeklyDays } };
}
