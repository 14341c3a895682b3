import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { requireValid, resultOf } from '../../profile/index.ts';
import { dayFrom, findChartFaults } from '../rules/range.ts';
import { readLearner } from '../services/read-learner.ts';
import { readDays } from '../services/read-statistics.ts';
import { bucketViews } from './views/figures.ts';

/** GET /stats/activity */
export async function getStatsActivity({
  auth,
  deps,
  query,
}: Input<'getStatsActivity'>): Promise<Reply<'getStatsActivity'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const { from, to, bucket, language } = requireValid(resultOf(findChartFaults(query), query));
  const range = { startsOn: dayFrom(from), endsOn: addDays(dayFrom(to), -1) };
  const { firstWeekday, timeZone, etag } = learner;
  return {
    status: 200,
    headers: { etag },
    body: async () => {
      const rows = await readDays(deps, learner, language, range);
      const buckets = bucketViews(rows, language, { range, bucket, firstWeekday });
      return { bucket, language: language ?? null, timeZone, buckets };
    },
  };
}
