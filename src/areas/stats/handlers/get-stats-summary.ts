import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { requireValid, resultOf } from '../../profile/index.ts';
import { dayFrom, yearFaults } from '../rules/range.ts';
import { readLearner } from '../services/read-learner.ts';
import { readFigures, summaryDays } from '../services/read-statistics.ts';
import { summaryView } from './views/figures.ts';

/** GET /stats/summary */
export async function getStatsSummary({
  auth,
  deps,
  query,
}: Input<'getStatsSummary'>): Promise<Reply<'getStatsSummary'>> {
  const learner = await readLearner(deps, auth.userId);
  if (learner === undefined) return refuse('profile.missing');
  const { period } = query;
  requireValid(resultOf(yearFaults('on', query.on), query));
  const on = query.on === undefined ? learner.today : dayFrom(query.on);
  return {
    status: 200,
    headers: { etag: learner.etag },
    body: async () =>
      summaryView(await readFigures(deps, learner, summaryDays(learner, period, on)), period, on, learner),
  };
}
