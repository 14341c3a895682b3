import { carryExposure } from '../services/carry-exposure.ts';
import { reviewPool } from '../services/review-pool.ts';
import { checkPool, checkTopicCounts } from '../services/check-derived.ts';
import { checkMatches, checkRequests } from '../services/check-pairs.ts';
import { expireOverdue, remindReceivers } from '../services/upkeep.ts';
import type { ScheduledTask } from '../../../jobs/run-scheduled.ts';

const REQUESTS_A_RUN = 200;
/**
 * One review handles up to 4,000 rows of the pool in 31 of the thousand statements that one invocation may run. Every
 * five minutes, that is more than a million rows a day.
 */
const REVIEW = { rowsAtOnce: 400, roundsAtMost: 10 };
/**
 * 30,000 users in 30 statements. All users who were ever shown are walked through once a day: a million in 34 runs, the
 * first three hours of the day.
 */
const WALK = { usersAtOnce: 2000, timesAtMost: 15 };
/** Every five minutes, that is 57,600 users a day. */
const CHECKED_A_RUN = 200;
/** Every five minutes, that is 144,000 open requests and as many matches a day, at about 15 rows read each. */
const PAIRS_A_RUN = 500;

/**
 * Scheduled work on match requests. Expiry comes before reminders, so that the receiver is not reminded of a request
 * that is over, and so does the check that cancels what the rules forbid. The review comes after both, which mark
 * receivers for it. The checks mend what a change forgot, and what the passing of time alone has changed.
 */
export const matchingTasks: readonly ScheduledTask[] = [
  { name: 'matching.expire', run: (deps) => expireOverdue(deps, REQUESTS_A_RUN) },
  { name: 'matching.check_requests', run: (deps) => checkRequests(deps, PAIRS_A_RUN) },
  { name: 'matching.remind', run: (deps) => remindReceivers(deps, REQUESTS_A_RUN) },
  { name: 'matching.check_matches', run: (deps) => checkMatches(deps, PAIRS_A_RUN) },
  { name: 'matching.carry_exposure', run: (deps) => carryExposure(deps, WALK) },
  { name: 'matching.review_pool', run: (deps) => reviewPool(deps, REVIEW) },
  { name: 'matching.check_pool', run: (deps) => checkPool(deps, CHECKED_A_RUN) },
  { name: 'matching.check_topics', run: checkTopicCounts },
];
