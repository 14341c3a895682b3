import { reviewPool } from '../services/review-pool.ts';
import { checkPool, checkTopicCounts } from '../services/check-derived.ts';
import { expireOverdue, remindReceivers } from '../services/upkeep.ts';
import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';

const REQUESTS_A_RUN = 200;
/**
 * One review handles up to 4,000 rows of the pool in 31 of the thousand statements that one invocation may run. Every
 * five minutes, that is more than a million rows a day.
 */
const REVIEW = { rowsAtOnce: 400, roundsAtMost: 10 };
/** Every five minutes, that is 57,600 users a day. */
const CHECKED_A_RUN = 200;

/**
 * Scheduled work on match requests. Expiry comes before reminders, so that the receiver is not reminded of a request
 * that is over. The review comes after expiry, which marks receivers for it. The checks mend what a change forgot.
 */
export const matchingTasks: readonly ScheduledTask[] = [
  { name: 'matching.expire', run: (deps) => expireOverdue(deps, REQUESTS_A_RUN) },
  { name: 'matching.remind', run: (deps) => remindReceivers(deps, REQUESTS_A_RUN) },
  { name: 'matching.review_pool', run: (deps) => reviewPool(deps, REVIEW) },
  { name: 'matching.check_pool', run: (deps) => checkPool(deps, CHECKED_A_RUN) },
  { name: 'matching.check_topics', run: checkTopicCounts },
];
