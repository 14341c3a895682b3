import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { matches, matchingRequests as requests } from './tables.ts';

type Id = string | SQLWrapper;

/** Condition on a table of pairs: the row is about these two users, in either order. */
export function isPair(one: Id, other: Id, columns: { readonly low: SQLWrapper; readonly high: SQLWrapper }): SQL {
  return sql`(${columns.low} = min(${one}, ${other}) AND ${columns.high} = max(${one}, ${other}))`;
}

/** Condition: the two users have a current match. One seek. */
export function isMatchedBetween(one: Id, other: Id): SQL {
  return sql`EXISTS (SELECT 1 FROM ${matches} m WHERE ${isPair(one, other, { low: sql`m.low_id`, high: sql`m.high_id` })} AND m.ended_at IS NULL)`;
}

/**
 * Condition: this user has asked the other for a match, or the two are or were matched. A request
 * that the user only received does not count. An accepted request keeps its status when the match ends.
 */
export function hasAskedOrMatched(userId: Id, other: Id): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} q WHERE ${isPair(userId, other, { low: sql`q.pair_low`, high: sql`q.pair_high` })}
    AND (q.sender_id = ${userId} OR q.status = 'accepted'))`;
}

/** Condition: one of the two users has asked the other, or they are or were matched. Each match has a request. */
export function haveMet(one: Id, other: Id): SQL {
  return sql`EXISTS (SELECT 1 FROM ${requests} q WHERE ${isPair(one, other, { low: sql`q.pair_low`, high: sql`q.pair_high` })})`;
}
