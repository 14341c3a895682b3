import { sql, type SQL } from 'drizzle-orm';
import { userProfiles, type UserIn } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { sessionReservations as reservations } from './tables.ts';

/** The other user of a session, for a query that has it as `r`. */
export function partnerOfSession(userId: UserIn): SQL {
  return sql`iif(r.host_id = ${userId}, r.guest_id, r.host_id)`;
}

/**
 * Condition on a session `r` of the user: they see it. It is hidden while one of the two has blocked the other, is
 * suspended or is leaving, as their chat room is. What the partner hides of their profile and the end of the match do
 * not hide it.
 */
export function isSeenBy(userId: UserIn): SQL {
  return sql`(${userId} IN (r.host_id, r.guest_id) AND EXISTS (SELECT 1 FROM ${userProfiles} o CROSS JOIN ${userProfiles} x ON x.id = ${partnerOfSession(userId)} AND x.status = 'active'
    WHERE o.id = ${userId} AND o.status = 'active' AND NOT ${isBlockedBetween(userId, sql`x.id`)}))`;
}

/** Condition: there is such a session `r`. */
export function existsSession(sessionId: UserIn, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = ${sessionId} AND ${condition})`;
}
