import { sql, type SQL } from 'drizzle-orm';
import { chatMembers } from '../../matching/index.ts';
import { isParted, letsPartnersWrite, NOBODY, userProfiles, type UserIn } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';

/** The other user of a direct room, for a query that has the room as `r`. */
export function partnerIn(userId: UserIn): SQL {
  return sql`iif(r.low_id = ${userId}, r.high_id, r.low_id)`;
}

/**
 * Condition on a room `r`: the user is a member and may read it. A direct room is hidden while one of the two users has
 * blocked the other, and while one of the two is suspended or leaving. What the partner hides of their profile does not
 * hide what they wrote, and neither does the end of the match. A group or public room is there for the members of its
 * age group until it is deleted.
 */
export function isReadableBy(userId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatMembers} c CROSS JOIN ${userProfiles} o ON o.id = c.user_id AND o.status = 'active'
    WHERE c.room_id = r.id AND c.user_id = ${userId} AND iif(r.kind = 'direct',
      EXISTS (SELECT 1 FROM ${userProfiles} x WHERE x.id = ${partnerIn(userId)} AND x.status = 'active' AND NOT ${isBlockedBetween(userId, sql`x.id`)}),
      r.closed_at IS NULL AND o.age_group IS r.age_group))`;
}

/**
 * Condition on a room `r`: the user can write there. The room is open. In a direct room, the partner lets partners
 * write to them (`messageAudience`), and no moderator has found that one of the two belongs to the other age group. A
 * birthday does not end the conversation of two users who were matched as minors (contract/decisions/0021).
 */
export function isWritableBy(userId: UserIn): SQL {
  return sql`(r.closed_at IS NULL AND (r.kind <> 'direct' OR (NOT ${isParted(userId, partnerIn(userId))}
    AND ${letsPartnersWrite(partnerIn(userId))})))`;
}

/**
 * Condition on a room `r`: the user may be told what is written there. They can read it, and in a direct room no
 * moderator has parted the two.
 */
export function isRoomToldTo(userId: UserIn): SQL {
  return sql`(${isReadableBy(userId)} AND NOT (r.kind = 'direct' AND ${isParted(userId, partnerIn(userId))}))`;
}

/**
 * Condition on a notice `n` of what one user wrote: no moderator has parted its receiver and its actor since. In groups
 * this outlives the membership of both.
 */
export const isToldOfActor: SQL = sql`NOT ${isParted(sql`n.user_id`, sql`n.actor_id`)}`;

/** The role of the member `c` of the room `r`; NULL in a direct room. */
export const roleOf: SQL = sql`iif(r.owner_id = c.user_id, 'owner', c.role)`;

/** Condition on a room `r`: the user owns it, or is an admin. */
export function isLedBy(userId: UserIn): SQL {
  return sql`(r.owner_id = ${userId} OR EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.room_id = r.id AND c.user_id = ${userId} AND c.role = 'admin'))`;
}

/**
 * Condition: in a group, the reader sees nothing of what another user writes and does, because one of the two has
 * blocked the other, or because that user is suspended, leaving or gone. Only the user without a name, to whom messages
 * of deleted accounts pass, is shown: those have no words.
 */
export function isHiddenFrom(readerId: UserIn, personId: SQL): SQL {
  return sql`(${personId} NOT IN (${readerId}, ${sql.raw(`'${NOBODY}'`)}) AND NOT EXISTS (SELECT 1 FROM ${userProfiles} h WHERE h.id = ${personId}
    AND h.status = 'active' AND NOT ${isBlockedBetween(readerId, sql`h.id`)}))`;
}

/** Condition on a room `r`: the reader sees what this user writes there. A direct room is hidden as a whole. */
export function isShownIn(readerId: UserIn, personId: SQL): SQL {
  return sql`(r.kind = 'direct' OR NOT ${isHiddenFrom(readerId, personId)})`;
}
