import { sql, type SQL } from 'drizzle-orm';
import { chatMembers } from '../../matching/index.ts';
import { userProfiles, type UserIn } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';

/** The other user of a direct room, for a query that has the room as `r`. */
export function partnerIn(userId: UserIn): SQL {
  return sql`iif(r.low_id = ${userId}, r.high_id, r.low_id)`;
}

/**
 * Condition on a room `r`: the user is a member and may read it. A direct room is hidden while one of the two users has
 * blocked the other, and while the partner is suspended or leaving. What the partner hides of their profile does not
 * hide what they wrote, and neither does the end of the match.
 */
export function isReadableBy(userId: UserIn): SQL {
  return sql`EXISTS (SELECT 1 FROM ${chatMembers} c CROSS JOIN ${userProfiles} x ON x.id = ${partnerIn(userId)}
    WHERE c.room_id = r.id AND c.user_id = ${userId} AND x.status = 'active' AND NOT ${isBlockedBetween(userId, sql`x.id`)})`;
}
