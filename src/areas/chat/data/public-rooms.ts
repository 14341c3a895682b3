import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { instant, integer, text } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';
import type { Value } from '../../../store/template.ts';
import { chatMembers, chatRemovals, chatRooms } from '../../matching/index.ts';
import { userProfiles } from '../../profile/index.ts';

/** A public room as a user sees it who can join it. */
export interface PublicRoomRecord {
  readonly roomId: string;
  readonly title: string;
  readonly memberCount: number;
  readonly isMember: boolean;
  readonly lastActivityAt: Instant;
  readonly createdAt: Instant;
}

/** The query for a page of the public rooms of a user's age group, the one with the latest activity first. */
export const publicRoomsFor = pagesOf((userId: Value<string>, after) => ({
  entries: () => sql`SELECT r.last_activity_at AS listed_at, r.id AS id FROM ${chatRooms} r
    WHERE r.kind = 'public' AND r.closed_at IS NULL AND r.age_group = (SELECT u.age_group FROM ${userProfiles} u WHERE u.id = ${userId} AND u.status = 'active')
      AND ${isBehind(after, [sql`r.last_activity_at`, sql`r.id`], 'latest first')} ORDER BY r.last_activity_at DESC, r.id DESC`,
  shown: sql`SELECT listed.listed_at, listed.id, r.title, r.member_count, r.created_at,
      EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.room_id = r.id AND c.user_id = ${userId}) AS is_member
    FROM listed CROSS JOIN ${chatRooms} r ON r.id = listed.id
    WHERE NOT EXISTS (SELECT 1 FROM ${chatRemovals} d WHERE d.room_id = r.id AND d.user_id = ${userId} AND d.lifted_at IS NULL)`,
  parse: publicRoomFrom,
}));

function publicRoomFrom(row: Row): PublicRoomRecord {
  return {
    roomId: text(row, 'id'),
    title: text(row, 'title'),
    memberCount: integer(row, 'member_count'),
    isMember: integer(row, 'is_member') === 1,
    lastActivityAt: instant(row, 'listed_at'),
    createdAt: instant(row, 'created_at'),
  };
}
