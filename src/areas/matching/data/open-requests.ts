import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { openLookedAt } from '../rules/limits.ts';
import { isShownTo, isVisibleTo, userProfiles, userSettings } from '../../profile/index.ts';
import { matchingRequests as requests } from './tables.ts';

/**
 * How many open requests of one side a person has with people she can see: what her list shows and what her cap is about. Counts
 * no further than `atMost`, among the latest `openLookedAt`.
 */
export function countOpen(side: 'received' | 'sent', userId: string, now: Instant, atMost: number): SQL {
  const [own, other] =
    side === 'received' ? [sql`r.receiver_id`, sql`r.sender_id`] : [sql`r.sender_id`, sql`r.receiver_id`];
  // The inner limit bounds what is read, however many people have hidden since.
  const latest = sql`SELECT ${other} AS other_id FROM ${requests} r WHERE ${own} = ${userId} AND r.status = 'pending' AND r.expires_at > ${now}
    ORDER BY r.created_at DESC, r.id DESC LIMIT CAST(${openLookedAt} AS INTEGER)`;
  return sql`(SELECT count(*) FROM (SELECT 1 FROM (${latest}) t JOIN ${userProfiles} p ON p.id = t.other_id JOIN ${userSettings} s ON s.user_id = p.id
    WHERE ${isShownTo(userId)} LIMIT CAST(${atMost} AS INTEGER)) AS found)`;
}

/** Condition: the receiver could answer a request at this moment: she has her account, and can see who asks. */
export function isAnswerable({
  senderId,
  receiverId,
}: {
  readonly senderId: SQLWrapper;
  readonly receiverId: string | SQLWrapper;
}): SQL {
  return sql`(${isVisibleTo(receiverId, senderId)} AND EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = ${receiverId} AND a.status = 'active'))`;
}
