import { sql, type SQL } from 'drizzle-orm';
import type { UserIn } from '../../profile/index.ts';
import { blocks } from './tables.ts';

/** Condition: one of the two users has blocked the other. Two seeks. */
export function isBlockedBetween(one: UserIn, other: UserIn): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${one} AND b.blocked_id = ${other})
    OR EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
}
