import { reviewPool } from '../services/review-pool.ts';
import { expireOverdue, remindReceivers } from '../services/upkeep.ts';
import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';

const REQUESTS_A_RUN = 200;
/** 4,000 rows of the pool in 21 statements: every five minutes that is more than a million a day, and an invocation of the free plan may run 50. */
const REVIEW = { rowsAtOnce: 400, roundsAtMost: 10 };

/** What time does to match requests. Ending them comes first: nobody is reminded of one that is over. */
export const matchingTasks: readonly ScheduledTask[] = [
  { name: 'matching.expire', run: (deps) => expireOverdue(deps, REQUESTS_A_RUN) },
  { name: 'matching.remind', run: (deps) => remindReceivers(deps, REQUESTS_A_RUN) },
  { name: 'matching.review_pool', run: (deps) => reviewPool(deps, REVIEW) },
];
