import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { code, instant, integer } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import {
  chatMembers,
  chatRooms,
  hiddenPartner,
  type Partner,
  partnerColumns,
  partnerFrom,
} from '../../matching/index.ts';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { type RoomRole, roomKinds, roomRoles } from '../rules/room.ts';
import { isReadableBy, roleOf } from './access.ts';

/** A member of a group, as another member sees them. */
export interface MemberRecord {
  readonly user: Partner;
  readonly role: RoomRole;
  readonly joinedAt: Instant;
}

const columns = (userId: Value<string>): SQL =>
  sql`${roleOf} AS role, c.joined_at, (p.id = ${userId} OR ${isShownTo(userId)}) AS is_shown, ${partnerColumns}`;
const cards = sql`CROSS JOIN ${userProfiles} p ON p.id = c.user_id CROSS JOIN ${userSettings} s ON s.user_id = p.id`;

/** The query for a page of the members of a group whom the user may see, those who joined first at the beginning. */
export const membersOf = pagesOf(({ userId, roomId }: Values<{ userId: string; roomId: string }>, after) => ({
  // A room has 500 members at most, so those who are left out need no bound of their own.
  entries: sql`SELECT c.joined_at AS listed_at, c.user_id AS id, ${columns(userId)}
    FROM ${chatRooms} r CROSS JOIN ${chatMembers} c ON c.room_id = r.id AND c.role IS NOT NULL ${cards}
    WHERE r.id = ${roomId} AND ${isReadableBy(userId)} AND p.status = 'active' AND NOT ${isBlockedBetween(userId, sql`p.id`)}
      AND ${isBehind(after, [sql`c.joined_at`, sql`c.user_id`], 'oldest first')} ORDER BY c.joined_at, c.user_id`,
  parse: memberFrom,
}));

/**
 * The query for one member of a group, whatever they hide. No row if there is none, or if the user cannot read the
 * room.
 */
export const memberFor = template((userId: Value<string>, roomId: Value<string>, memberId: Value<string>) =>
  select(
    sql`SELECT ${columns(userId)} FROM ${chatRooms} r CROSS JOIN ${chatMembers} c ON c.room_id = r.id AND c.user_id = ${memberId} AND c.role IS NOT NULL
      ${cards} WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`,
    memberFrom,
  ),
);

/** The query for the kind of a room. No row if the user cannot read it. */
export const roomKindFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(sql`SELECT r.kind FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`, (row) =>
    code(row, 'kind', roomKinds),
  ),
);

function memberFrom(row: Row): MemberRecord {
  const user = partnerFrom(row);
  return {
    user: integer(row, 'is_shown') === 1 ? user : hiddenPartner(user.userId),
    role: code(row, 'role', roomRoles),
    joinedAt: instant(row, 'joined_at'),
  };
}
