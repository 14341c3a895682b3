import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readLearner } from '../services/read-learner.ts';
import { readStreak } from '../services/read-statistics.ts';
import { streakView } from './views/streak.ts';

/** GET /stats/streak */
export async function getLearningStreak({
  auth,
  deps,
}: Input<'getLearningStreak'>): Promise<Reply<'getLearningStreak'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  return {
    status: 200,
    headers: { etag: learner.etag },
    body: async () => streakView(await readStreak(deps, learner), learner.today),
  };
}
