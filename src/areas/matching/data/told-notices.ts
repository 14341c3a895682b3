import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { readNoticesAboutStatements, type NotificationType, type Telling } from '../../notifications/index.ts';
import { matchingRequests as requests } from './tables.ts';
import { isToldToReceiver, mayKnowEachOther } from './told-requests.ts';

/** The notices about an open request. Their keys are the ids of the requests. */
const requestNotices: readonly NotificationType[] = ['match.request_received', 'match.request_expiring'];

/**
 * The notices that a receiver gets about an open request are there for as long as the request is (`isToldToReceiver`),
 * and until its sender cancels it.
 */
export function tellRequestNotices(now: Value<Instant>): Telling {
  return {
    types: requestNotices,
    isTold: sql`NOT EXISTS (SELECT 1 FROM ${requests} r WHERE r.id = n.dedupe_key AND (r.status = 'cancelled' OR NOT ${isToldToReceiver(now)}))`,
  };
}

/** The notice that a request was answered is there for as long as the request is for its sender. */
export function tellAnswers(now: Value<Instant>): Telling {
  return {
    types: ['match.request_accepted', 'match.request_declined'],
    isTold: sql`(n.actor_id IS NULL OR ${mayKnowEachOther(sql`n.user_id`, sql`n.actor_id`, now)})`,
  };
}

/** Makes the statements that mark the notices about a request as read, after the receiver has answered it. */
export function readAnsweredNoticesStatements(now: Value<Instant>, operationId: Value<string>): SQL[] {
  const answered = sql`SELECT receiver_id AS user_id, id AS dedupe_key FROM ${requests} WHERE decided_op = ${operationId}`;
  return readNoticesAboutStatements(now, requestNotices, answered);
}
