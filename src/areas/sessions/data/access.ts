import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { areOfOneAgeGroup } from '../../matching/index.ts';
import { isParted, userProfiles, type UserIn } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { changesLimit } from '../rules/limits.ts';
import { sessionReservations as reservations } from './tables.ts';

/** The other user of a session, for a query that has it as `r`. */
export function partnerOfSession(userId: UserIn): SQL {
  return sql`iif(r.host_id = ${userId}, r.guest_id, r.host_id)`;
}

/**
 * Condition on a session `r` of the user: they see it. It is hidden while one of the two has blocked the other, is
 * suspended or is leaving, as their chat room is, and for good if one of these has ended it. It is hidden too after a
 * moderator has found that one of the two belongs to the other age group. What the partner hides of their profile and
 * the end of the match do not hide it.
 */
export function isSeenBy(userId: UserIn): SQL {
  return sql`(${isInArchiveOf(userId)} AND EXISTS (SELECT 1 FROM ${userProfiles} o WHERE o.id = ${userId} AND o.status = 'active'))`;
}

/** The same for a user who may be leaving: their archive has what they saw before. */
export function isInArchiveOf(userId: UserIn): SQL {
  return sql`(${userId} IN (r.host_id, r.guest_id) AND r.is_hidden = 0 AND EXISTS (SELECT 1 FROM ${userProfiles} x WHERE x.id = ${partnerOfSession(userId)}
    AND x.status = 'active' AND NOT ${isBlockedBetween(userId, sql`x.id`)} AND NOT ${isParted(userId, sql`x.id`)}))`;
}

/** Condition on a session `r`: its two users are of one age group, so they may meet. */
export function mayMeet(now: Value<Instant>): SQL {
  return areOfOneAgeGroup(sql`r.host_id`, sql`r.guest_id`, now);
}

/** Asserts that a session has changes left. The partner is notified of each change, so their number has a limit. */
export function mayChangeAgain(sessionId: UserIn) {
  return [
    'sessions.too_many_changes',
    existsSession(sessionId, sql`r.version <= ${sql.raw(String(changesLimit))}`),
  ] as const;
}

/** Condition: there is such a session `r`. */
export function existsSession(sessionId: UserIn, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = ${sessionId} AND ${condition})`;
}
