import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { readPause } from '../services/change-goals.ts';
import { readLearner } from '../services/read-learner.ts';

/** GET /stats/pause */
export async function getStreakPause({ auth, deps }: Input<'getStreakPause'>): Promise<Reply<'getStreakPause'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const { pause, version } = await readPause(deps, learner);
  return { status: 200, headers: { etag: etagOf(version) }, body: { pause } };
}
