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

/**
 * Condition: a moderator has found that one of the two belongs to the other age group. They may neither write to each
 * other nor be told of each other's words. A birthday does not part two users who were matched as minors
 * (contract/decisions/0021); after any correction, it does.
 */
export function isParted(userId: UserIn, otherId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} one CROSS JOIN ${userProfiles} two WHERE one.id = ${userId} AND two.id = ${otherId}
    AND one.age_group IS NOT two.age_group AND one.birth_corrections + two.birth_corrections > 0)`;
}

/**
 * Condition: the two users are matched and the viewer may write, whatever the other one allows. It does not matter whom
 * the viewer lets see their own profile.
 */
export function mayWriteTo(viewerId: UserIn, personId: UserIn): SQL {
  return sql`(${matchRelation.askOne(viewerId, personId)} AND NOT ${isParted(viewerId, personId)}
    AND EXISTS (SELECT 1 FROM ${userProfiles} one WHERE one.id = ${viewerId} AND one.status = 'active'))`;
}

/** Condition: the user lets partners write to them (`messageAudience`). */
export function letsPartnersWrite(userId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userSettings} a WHERE a.user_id = ${userId} AND a.message_audience <> 'nobody')`;
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
    AND ${isAllowedTo(viewerId, sql`s.profile_visibility`)})`;
}

/**
 * Condition, on the same `p` and `s`: the viewer sees whether this other user is online. This is the rule of `isOnline`
 * in rules/visibility; a test compares the two.
 */
export function isOnlineShownTo(viewerId: UserIn): SQL {
  return sql`(${isShownTo(viewerId)} AND ${isAllowedTo(viewerId, sql`s.online_status_audience`)})`;
}

/** Condition on the user `p`: an audience that they have chosen contains the viewer. */
function isAllowedTo(viewerId: UserIn, audience: SQL): SQL {
  return sql`(${audience} = 'everyone' OR (${audience} = 'matched' AND ${isPartnerOf(viewerId, sql`p.id`)}))`;
}
