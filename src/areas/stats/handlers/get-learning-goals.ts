import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { readOne } from '../../../store/batch.ts';
import { learnerStateOf } from '../data/state.ts';

/** GET /stats/goals */
export async function getLearningGoals({ auth, deps }: Input<'getLearningGoals'>): Promise<Reply<'getLearningGoals'>> {
  const state = await readOne(deps.db, learnerStateOf(auth.userId, deps.clock.nowIso()));
  if (state === undefined) return refuse('profile.missing');
  const { dailyMinutes, weeklyDays, goalVersion } = state;
  return { status: 200, headers: { etag: etagOf(goalVersion) }, body: { dailyMinutes, weeklyDays } };
}
