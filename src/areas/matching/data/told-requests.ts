/**
 * Whom the database tells of a request: the one place that knows what a rule leaves of it. Every read of requests for a
 * user uses these conditions. They are about a row `r` of `matching_requests`.
 */
import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { areOfOneAgeGroup, areSuitable } from './suitability.ts';

/**
 * Condition: the request is there for its receiver. A request that a rule has ended is not: it is withdrawn, or no
 * statement has noticed yet that ages or preferences do not allow it. Its sender cannot tell it from a request that
 * nobody answers, so there is no such condition for senders. One that is over without a match is there for as long as
 * the two are of one age group.
 */
export function isToldToReceiver(now: Value<Instant>): SQL {
  const [sender, receiver] = [sql`r.sender_id`, sql`r.receiver_id`];
  return sql`(r.withdrawn_at IS NULL AND CASE r.status WHEN 'pending' THEN ${areSuitable(sender, receiver, now)}
    WHEN 'accepted' THEN 1 ELSE ${areOfOneAgeGroup(sender, receiver, now)} END)`;
}

/** Condition: the user has sent the request, or it is there for them as its receiver. */
export function isToldTo(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`(r.sender_id = ${userId} OR (r.receiver_id = ${userId} AND ${isToldToReceiver(now)}))`;
}
