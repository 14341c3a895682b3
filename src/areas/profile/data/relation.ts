import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Relation } from '../rules/relation.ts';
import { isMatchedBetween } from '../../matching/data/pair.ts';
import { blocks, userProfiles, userSettings } from './tables.ts';

/** Condition: one of the two has blocked the other. Two seeks. */
export function isBlockedBetween(one: string | SQLWrapper, other: string | SQLWrapper): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${one} AND b.blocked_id = ${other})
    OR EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
}

/** What the viewer is to the person. */
export function relationOf(viewerId: string, personId: string): SQL<Relation> {
  return sql<Relation>`CASE WHEN ${viewerId} = ${personId} THEN 'self' WHEN ${isBlockedBetween(viewerId, personId)} THEN 'blocked'
    WHEN ${isMatchedBetween(viewerId, personId)} THEN 'matched' ELSE 'stranger' END`;
}

/**
 * Condition: the viewer may know that this other person exists. The same rule as `isShown` in domain/profile/visibility,
 * for conditions inside a change; a test holds the two together.
 */
export function isVisibleTo(viewerId: string | SQLWrapper, personId: string | SQLWrapper): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id
    WHERE p.id = ${personId} AND p.id <> ${viewerId} AND ${isShownTo(viewerId)})`;
}

/** The same condition on the person of a query that has her profile as `p` and her settings as `s`; not for the viewer herself. */
export function isShownTo(viewerId: string | SQLWrapper): SQL {
  return sql`(p.status = 'active' AND NOT ${isBlockedBetween(viewerId, sql`p.id`)}
    AND (s.profile_visibility = 'everyone' OR (s.profile_visibility = 'matched' AND ${isMatchedBetween(viewerId, sql`p.id`)})))`;
}
