import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { openLookedAt } from '../rules/limits.ts';
import { isShownTo, isVisibleTo, userProfiles, userSettings } from '../../profile/index.ts';
import { matchingRequests as requests } from './tables.ts';
import { isToldToReceiver } from './told-requests.ts';

/**
 * Counts a user's open requests of one side whose other user they may see, and of the received ones those that no rule
 * has ended: the requests that their list shows and their limit counts. Looks at the latest `openLookedAt` requests
 * and counts up to `atMost`.
 */
export function countOpen(
  side: 'received' | 'sent',
  userId: Value<string>,
  now: Value<Instant>,
  atMost: Value<number>,
): SQL {
  const [own, other] =
    side === 'received' ? [sql`r.receiver_id`, sql`r.sender_id`] : [sql`r.sender_id`, sql`r.receiver_id`];
  // The inner LIMIT bounds the rows read, however many users have hidden their profile since.
  const isTold = side === 'received' ? isToldToReceiver(now) : sql`true`;
  const latest = sql`SELECT r.sender_id, r.receiver_id, r.status, r.withdrawn_at FROM ${requests} r WHERE ${own} = ${userId} AND r.status = 'pending' AND r.expires_at > ${now}
    ORDER BY r.created_at DESC, r.id DESC LIMIT CAST(${openLookedAt} AS INTEGER)`;
  return sql`(SELECT count(*) FROM (SELECT 1 FROM (${latest}) r JOIN ${userProfiles} p ON p.id = ${other} JOIN ${userSettings} s ON s.user_id = p.id
    WHERE ${isShownTo(userId)} AND ${isTold} LIMIT CAST(${atMost} AS INTEGER)) AS found)`;
}

/**
 * Condition: the receiver has missed a request that expires now. A request counts only if it could be answered all the
 * time. When a sender hid is stored nowhere, so nothing is missed if the sender has changed any setting since the
 * request.
 */
export function isMissedAtExpiry(request: {
  readonly senderId: SQLWrapper;
  readonly receiverId: Value<string> | SQLWrapper;
  readonly createdAt: SQLWrapper;
}): SQL {
  const isUnchanged = sql`EXISTS (SELECT 1 FROM ${userSettings} u WHERE u.user_id = ${request.senderId} AND u.updated_at <= ${request.createdAt})`;
  return sql`(${isAnswerable(request)} AND ${isUnchanged})`;
}

/** Condition: the receiver can answer a request now, because their account is active and they may see the sender. */
export function isAnswerable({
  senderId,
  receiverId,
}: {
  readonly senderId: SQLWrapper;
  readonly receiverId: Value<string> | SQLWrapper;
}): SQL {
  return sql`(${isVisibleTo(receiverId, senderId)} AND EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = ${receiverId} AND a.status = 'active'))`;
}
