import { sql, type SQL } from 'drizzle-orm';
import { chatMembers } from '../../matching/index.ts';
import type { UserIn } from '../../profile/index.ts';
import { blockedAt } from '../../safety/index.ts';
import { isHiddenFrom } from './access.ts';
import { chatMessages } from './tables.ts';

/**
 * Condition: the user has met the other one in a group or public room where they are a member. The other one is a
 * member too and not hidden from them, or has written there, whatever hides them now. What the other one has written
 * after blocking the user does not count: otherwise a blocked user could find out in which rooms they are. A user is in
 * 100 rooms at most, and each is one seek in the index chat_messages_written.
 */
export function areAcquainted(userId: UserIn, otherId: UserIn): SQL {
  const since = blockedAt(otherId, userId);
  return sql`EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.user_id = ${userId} AND c.role IS NOT NULL AND (
    (NOT ${isHiddenFrom(userId, sql`${otherId}`)} AND EXISTS (SELECT 1 FROM ${chatMembers} d WHERE d.room_id = c.room_id AND d.user_id = ${otherId}))
    OR EXISTS (SELECT 1 FROM ${chatMessages} t WHERE t.sender_id = ${otherId} AND t.room_id = c.room_id AND t.type <> 'system'
      AND t.created_at <= coalesce(${since}, 'forever'))))`;
}
