import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Relation } from '../rules/relation.ts';
import { blockRelation, matchRelation, type UserIn } from '../hooks.ts';
import { userProfiles, userSettings } from './tables.ts';

/**
 * Condition: the two users have a current match, and the viewer lets partners see them. A viewer who hides from
 * everyone or whose account is not active sees of a partner what a stranger sees.
 */
function isPartnerOf(viewerId: UserIn, personId: UserIn): SQL {
  return sql`(${matchRelation.askOne(viewerId, personId)} AND EXISTS (SELECT 1 FROM ${userProfiles} v JOIN ${userSettings} w ON w.user_id = v.id
    WHERE v.id = ${viewerId} AND v.status = 'active' AND w.profile_visibility <> 'nobody'))`;
}

/** The relation of the viewer to the other user. */
export function relationOf(viewerId: Value<string>, personId: Value<string>): SQL<Relation> {
  return sql<Relation>`CASE WHEN ${viewerId} = ${personId} THEN 'self' WHEN ${blockRelation.askOne(viewerId, personId)} THEN 'blocked'
    WHEN ${isPartnerOf(viewerId, personId)} THEN 'matched' ELSE 'stranger' END`;
}

/**
 * Condition: the viewer may know that this other user exists. This is the rule of `isShown` in rules/visibility, as a
 * condition inside a batch; a test compares the two.
 */
export function isVisibleTo(viewerId: UserIn, personId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id
    WHERE p.id = ${personId} AND p.id <> ${viewerId} AND ${isShownTo(viewerId)})`;
}

/**
 * The same condition on the user of a query that has their profile as `p` and their settings as `s`. Not for the
 * viewer's own profile.
 */
export function isShownTo(viewerId: UserIn): SQL {
  return sql`(p.status = 'active' AND NOT ${blockRelation.askOne(viewerId, sql`p.id`)}
    AND (s.profile_visibility = 'everyone' OR (s.profile_visibility = 'matched' AND ${isPartnerOf(viewerId, sql`p.id`)})))`;
}
