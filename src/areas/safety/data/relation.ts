import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { isVisibleTo, type UserIn, userProfiles } from '../../profile/index.ts';
import { acquaintance } from '../hooks.ts';
import { blocks } from './tables.ts';

/** Condition: one of the two users has blocked the other. Two seeks. */
export function isBlockedBetween(one: UserIn, other: UserIn): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${one} AND b.blocked_id = ${other})
    OR EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
}

/** Condition: the user has blocked somebody, or was blocked by somebody. */
export function hasBlocks(userId: UserIn): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${userId}) OR EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocked_id = ${userId}))`;
}

/** Condition: the user has blocked the other one. */
export function isBlockedBy(blockerId: UserIn, personId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${blocks} WHERE blocker_id = ${blockerId} AND blocked_id = ${personId})`;
}

/** When one user has blocked the other; NULL if they have not. */
export function blockedAt(blockerId: UserIn, personId: UserIn): SQL {
  return sql`(SELECT b.created_at FROM ${blocks} b WHERE b.blocker_id = ${blockerId} AND b.blocked_id = ${personId})`;
}

/**
 * Condition: the user knows that the other one exists, because they may see them now, have blocked them or have met
 * them. What the other one hides or blocks afterwards takes nothing back. It never holds for a purged account.
 */
export function isKnownTo(userId: Value<string>, personId: Value<string>): SQL {
  const exists = sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${personId} AND status <> 'deleted')`;
  const met = acquaintance.ask(userId, personId).map((condition) => sql` OR ${condition}`);
  return sql`(${exists} AND (${isVisibleTo(userId, personId)} OR ${isBlockedBy(userId, personId)}${sql.join(met)}))`;
}
