import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Relation } from '../../domain/profile/relation.ts';
import { blocks, userProfiles, userSettings } from '../schema/profiles.ts';

/** Relations that the database can tell so far: `matched` comes with the table of matches. */
export type KnownRelation = Exclude<Relation, 'matched'>;

/** Condition: one of the two has blocked the other. Two seeks. */
export function isBlockedBetween(one: string | SQLWrapper, other: string | SQLWrapper): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${one} AND b.blocked_id = ${other})
    OR EXISTS (SELECT 1 FROM ${blocks} b WHERE b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
}

/** What the viewer is to the person. The one place to teach about matches. */
export function relationOf(viewerId: string, personId: string): SQL<KnownRelation> {
  return sql<KnownRelation>`CASE WHEN ${viewerId} = ${personId} THEN 'self'
    WHEN ${isBlockedBetween(viewerId, personId)} THEN 'blocked' ELSE 'stranger' END`;
}

/**
 * Condition: the viewer may know that this other person exists. The same rule as `isShown` in domain/profile/visibility,
 * for conditions inside a change; a test holds the two together.
 */
export function isVisibleTo(viewerId: string, personId: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id
    WHERE p.id = ${personId} AND p.id <> ${viewerId} AND p.status = 'active' AND s.profile_visibility = 'everyone'
      AND NOT ${isBlockedBetween(viewerId, personId)})`;
}
