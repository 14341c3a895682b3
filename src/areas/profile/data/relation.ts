import { sql, type SQL } from 'drizzle-orm';
import type { Relation } from '../rules/relation.ts';
import { blockRelation, matchRelation, type UserIn } from '../hooks.ts';
import { userProfiles, userSettings } from './tables.ts';

/** What the viewer is to the person. */
export function relationOf(viewerId: string, personId: string): SQL<Relation> {
  return sql<Relation>`CASE WHEN ${viewerId} = ${personId} THEN 'self' WHEN ${blockRelation.askOne(viewerId, personId)} THEN 'blocked'
    WHEN ${matchRelation.askOne(viewerId, personId)} THEN 'matched' ELSE 'stranger' END`;
}

/**
 * Condition: the viewer may know that this other person exists. The same rule as `isShown` in domain/profile/visibility,
 * for conditions inside a change; a test holds the two together.
 */
export function isVisibleTo(viewerId: UserIn, personId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id
    WHERE p.id = ${personId} AND p.id <> ${viewerId} AND ${isShownTo(viewerId)})`;
}

/** The same condition on the person of a query that has her profile as `p` and her settings as `s`; not for the viewer herself. */
export function isShownTo(viewerId: UserIn): SQL {
  return sql`(p.status = 'active' AND NOT ${blockRelation.askOne(viewerId, sql`p.id`)}
    AND (s.profile_visibility = 'everyone' OR (s.profile_visibility = 'matched' AND ${matchRelation.askOne(viewerId, sql`p.id`)})))`;
}
