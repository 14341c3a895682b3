import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { hiddenAfterFeedback } from '../rules/feedback.ts';
import { pauseAfterCancel, pauseAfterDecline, pauseAfterLeaving } from '../rules/limits.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { matchFeedback } from './pool-tables.ts';
import { matches, matchingRequests as requests } from './tables.ts';
import { isMatchedBetween, isPair } from './pair.ts';
import { isToldTo } from './told-requests.ts';

const pair = (one: Value<string>, other: SQLWrapper): SQL =>
  isPair(one, other, { low: sql`r.pair_low`, high: sql`r.pair_high` });

/** Condition: between the two users there is an open request that `one` is told of. */
export function hasOpenRequest(one: Value<string>, other: SQLWrapper, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r WHERE ${pair(one, other)} AND r.status = 'pending' AND r.expires_at > ${now} AND ${isToldTo(one, now)})`;
}

/** Condition: one of the two users has declined the other within the pause after a decline. */
export function hasDeclined(one: Value<string>, other: SQLWrapper, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} r WHERE ${pair(one, other)} AND r.status = 'declined' AND +r.decided_at > ${subtractTimeFrom(now, pauseAfterDecline)})`;
}

/**
 * Condition: `one` cannot ask `other` yet. A request from `one` to `other` was cancelled, or `other` or a moderator
 * ended their match, within the pause.
 */
export function hasToWait(one: Value<string>, other: string | SQLWrapper, now: Value<Instant>): SQL {
  const hasCancelled = sql`EXISTS (SELECT 1 FROM ${requests} r WHERE r.sender_id = ${one} AND r.receiver_id = ${other} AND r.status = 'cancelled'
    AND r.decided_at > ${subtractTimeFrom(now, pauseAfterCancel)})`;
  // Reads only matches that ended in the last day: an index orders them by their end.
  const wasLeft = sql`EXISTS (SELECT 1 FROM ${matches} m WHERE ${isPair(one, other, { low: sql`m.low_id`, high: sql`m.high_id` })}
    AND m.ended_at > ${subtractTimeFrom(now, pauseAfterLeaving)} AND (m.ended_by = ${other} OR m.ended_by_moderator = 1))`;
  return sql`(${hasCancelled} OR ${wasLeft})`;
}

/** Condition: the reader's feedback about this user keeps the user out of the reader's lists now. */
export function isHiddenByFeedback(readerId: Value<string>, other: SQLWrapper, now: Value<Instant>): SQL {
  const until = (kind: 'skip' | 'not_my_level'): SQL =>
    sql`(f.kind = ${kind} AND f.created_at > ${subtractTimeFrom(now, hiddenAfterFeedback[kind])})`;
  return sql`EXISTS (SELECT 1 FROM ${matchFeedback} f WHERE f.reader_id = ${readerId} AND f.person_id = ${other}
    AND (f.kind = 'hide' OR ${until('skip')} OR ${until('not_my_level')}))`;
}

/**
 * Condition: no block, match, open request, recent decline or feedback between the two rules out a recommendation. At
 * most five seeks.
 */
export function mayBeRecommended(readerId: Value<string>, other: SQLWrapper, now: Value<Instant>): SQL {
  return sql`NOT ${isBlockedBetween(readerId, other)} AND NOT ${isMatchedBetween(readerId, other)} AND NOT ${hasOpenRequest(readerId, other, now)}
    AND NOT ${hasDeclined(readerId, other, now)} AND NOT ${isHiddenByFeedback(readerId, other, now)}`;
}
