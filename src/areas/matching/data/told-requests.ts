/**
 * Whom the database tells of a request: the one place that knows what a rule leaves of it. Every read of requests for a
 * user uses these conditions. They are about a row `r` of `matching_requests`.
 */
import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { isMatchedBetween } from './pair.ts';
import { areOfOneAgeGroup, areSuitable } from './suitability.ts';

/**
 * Condition: the request is there for its receiver. A request that a rule has ended is not: it is withdrawn, or no
 * statement has noticed yet that ages or preferences do not allow it. Its sender cannot tell it from a request that
 * nobody answers, so nothing of this holds for senders. One that is over is there while the two may know each other
 * (`mayKnowEachOther`).
 */
export function isToldToReceiver(now: Value<Instant>): SQL {
  const [sender, receiver] = [sql`r.sender_id`, sql`r.receiver_id`];
  return sql`(r.withdrawn_at IS NULL AND CASE r.status WHEN 'pending' THEN ${areSuitable(sender, receiver, now)}
    ELSE ${mayKnowEachOther(sender, receiver, now)} END)`;
}

/**
 * Condition: the request is there for its sender. One that was answered is there while the two may know each other. All
 * others are, across 18 too: one that a rule has ended must look unanswered (contract/decisions/0031).
 */
export function isToldToSender(now: Value<Instant>): SQL {
  return sql`(r.status NOT IN ('accepted', 'declined') OR ${mayKnowEachOther(sql`r.sender_id`, sql`r.receiver_id`, now)})`;
}

/**
 * Condition: what has been between two users still names the one to the other. They are of one age group, or matched:
 * a match that a birthday has led across 18 goes on until one of the two or a moderator ends it.
 */
export function mayKnowEachOther(one: SQL, other: SQL, now: Value<Instant>): SQL {
  return sql`(${areOfOneAgeGroup(one, other, now)} OR ${isMatchedBetween(one, other)})`;
}

/** Condition: the request is there for this user, who has sent or received it. */
export function isToldTo(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`CASE ${userId} WHEN r.sender_id THEN ${isToldToSender(now)} WHEN r.receiver_id THEN ${isToldToReceiver(now)} ELSE 0 END`;
}
