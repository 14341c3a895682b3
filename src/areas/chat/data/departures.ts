/** How members leave groups, whatever the cause. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import type { Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { userProfiles } from '../../profile/index.ts';
import { tellEventStatement } from './events.ts';
import { eraseRoomJob } from './job-kinds.ts';

/** What those who stay are told of who leaves. */
interface Departure {
  readonly code: 'member_left' | 'member_removed';
  readonly actorId: Value<string> | SQL;
}

/**
 * Makes the statements by which users leave groups. An owner is followed by the active admin who joined first, else by
 * the member who did. The last one out closes the room, and a job erases it.
 *
 * @param users the users, as a list behind IN.
 * @param isLeft condition on a membership: the user leaves this room.
 * @param event what the others are told; null for nothing.
 */
export function departStatements(
  now: Value<Instant>,
  users: SQL,
  isLeft: (member: SQL) => SQL,
  event: Departure | null = { code: 'member_left', actorId: sql`c.user_id` },
): SQL[] {
  const leaves = (member: SQL): SQL =>
    sql`${member}.role IS NOT NULL AND ${member}.user_id IN ${users} AND ${isLeft(member)}`;
  const left = sql`${chatMembers} c WHERE ${leaves(sql`c`)}`;
  const told = sql`${chatMembers} c CROSS JOIN ${chatRooms} r ON r.id = c.room_id AND r.kind = 'group' WHERE ${leaves(sql`c`)}`;
  const heir = sql`(SELECT h.user_id FROM ${chatMembers} h CROSS JOIN ${userProfiles} p ON p.id = h.user_id
    WHERE h.room_id = chat_rooms.id AND h.role IS NOT NULL AND NOT (${leaves(sql`h`)})
    ORDER BY p.status = 'active' DESC, h.role, h.joined_at, h.user_id LIMIT 1)`;
  return [
    sql`UPDATE ${chatRooms} SET member_count = member_count - l.leavers, owner_id = iif(owner_id IN ${users}, ${heir}, owner_id),
        closed_at = iif(member_count = l.leavers, ${now}, closed_at)
      FROM (SELECT c.room_id, count(*) AS leavers FROM ${left} GROUP BY c.room_id) l WHERE chat_rooms.id = l.room_id AND chat_rooms.closed_at IS NULL`,
    orderErasure(now, sql`r.id IN (SELECT c.room_id FROM ${left})`),
    ...(event === null ? [] : [tellEventStatement(now, { ...event, subjectId: sql`c.user_id` }, told)]),
    sql`DELETE FROM ${chatMembers} WHERE ${leaves(sql`${chatMembers}`)}`,
  ];
}

/** Orders that rooms `r` are erased which are closed since `now`. */
export function orderErasure(now: Value<Instant>, which: SQL): SQL {
  return enqueueEach(
    now,
    eraseRoomJob,
    sql`SELECT json_object('roomId', r.id) AS payload, r.id AS dedupe_key, NULL AS user_id FROM ${chatRooms} r WHERE ${which} AND r.closed_at = ${now}`,
  );
}
