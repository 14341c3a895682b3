import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { code, codeOrNull, instant, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import {
  chatMembers,
  chatRooms,
  hiddenPartner,
  type Partner,
  partnerColumns,
  partnerFrom,
} from '../../matching/index.ts';
import { isParted, isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { type RoomRole, roomKinds, roomRoles } from '../rules/room.ts';
import { isHiddenFrom, isReadableBy, isWritableBy, partnerIn, roleOf } from './access.ts';
import { hidePreview } from './hidden.ts';
import { lastSequence, type PreviewRecord, previewColumns, previewFrom } from './messages.ts';
import { chatMessages } from './tables.ts';
import { type Unread, unreadFrom, unreadIn } from './unread.ts';

/** A room as one of its members sees it. */
export interface RoomRecord {
  readonly roomId: string;
  readonly kind: (typeof roomKinds)[number];
  /** The other user of a direct room. */
  readonly partner: Partner | null;
  readonly title: string | null;
  readonly role: RoomRole | null;
  readonly memberCount: number;
  readonly isWritable: boolean;
  readonly lastMessage: PreviewRecord | null;
  readonly unread: Unread;
  readonly lastActivityAt: Instant;
  readonly createdAt: Instant;
}

/** The query for a page of the rooms that a user can read, the one with the latest activity first. */
export const roomsOf = pagesOf((userId: Value<string>, after) => {
  const rest = isBehind(after, [sql`r.last_activity_at`, sql`r.id`], 'latest first');
  const entries = (atMost: SQL): SQL => listRooms(userId, rest, atMost);
  const shown = sql`SELECT listed.listed_at, listed.id, ${roomColumns(userId)} FROM listed CROSS JOIN ${chatRooms} r ON r.id = listed.id
    ${joins(userId)} WHERE ${isReadableBy(userId)}`;
  return { entries, shown, parse: roomFrom };
});

/**
 * Selects `listed_at` and `id` of at most `atMost` rooms of a user from each of three parts, the one with the latest
 * activity first. A user is in one of two columns of their direct rooms; each column is read in order. Their groups are
 * few.
 *
 * @param rest a condition on the rooms `r`.
 */
export function listRooms(userId: Value<string>, rest: SQL, atMost: SQL): SQL {
  const part = (own: SQL): SQL => sql`SELECT * FROM (SELECT r.last_activity_at AS listed_at, r.id AS id
    FROM ${chatRooms} r WHERE ${own} = ${userId} AND ${rest} ORDER BY r.last_activity_at DESC, r.id DESC LIMIT ${atMost})`;
  const groups = sql`SELECT * FROM (SELECT r.last_activity_at AS listed_at, r.id AS id
    FROM ${chatMembers} c CROSS JOIN ${chatRooms} r ON r.id = c.room_id AND ${rest} WHERE c.user_id = ${userId} AND c.role IS NOT NULL
    ORDER BY r.last_activity_at DESC, r.id DESC LIMIT ${atMost})`;
  return sql`${part(sql`r.low_id`)} UNION ALL ${part(sql`r.high_id`)} UNION ALL ${groups} ORDER BY listed_at DESC, id DESC`;
}

/** The query for one room. No row if the user cannot read it. */
export const roomFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(
    sql`SELECT ${roomColumns(userId)} FROM ${chatRooms} r ${joins(userId)} WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`,
    roomFrom,
  ),
);

function joins(userId: Value<string>): SQL {
  return sql`CROSS JOIN ${chatMembers} c ON c.room_id = r.id AND c.user_id = ${userId}
    ${cardJoins(userId)} LEFT JOIN ${chatMessages} last ON last.room_id = r.id AND last.sequence = ${lastSequence}`;
}

/** The joins of `cardColumns`, for a query that has the room as `r`. */
export function cardJoins(userId: Value<string>): SQL {
  return sql`LEFT JOIN ${userProfiles} p ON p.id = ${partnerIn(userId)} LEFT JOIN ${userSettings} s ON s.user_id = p.id`;
}

/** The columns of `cardFrom`. */
export function cardColumns(userId: Value<string>): SQL {
  return sql`coalesce(${isShownTo(userId)} AND NOT ${isParted(userId, sql`p.id`)}, 0) AS is_shown, ${partnerColumns}`;
}

function roomColumns(userId: Value<string>): SQL {
  return sql`r.id AS room_id, r.kind, r.created_at, ${isWritableBy(userId)} AS is_writable, r.last_activity_at, ${cardColumns(userId)},
    r.title, ${roleOf} AS role, iif(r.kind = 'direct', 2, r.member_count) AS member_count,
    ${unreadIn(userId)} AS unread, ${previewColumns('last')}, coalesce(${isHiddenFrom(userId, sql`last.sender_id`)} OR ${isHiddenFrom(userId, sql`last.subject_id`)}, 0) AS last_is_hidden`;
}

function roomFrom(row: Row): RoomRecord {
  return {
    roomId: text(row, 'room_id'),
    kind: code(row, 'kind', roomKinds),
    partner: cardFrom(row),
    title: textOrNull(row, 'title'),
    role: codeOrNull(row, 'role', roomRoles),
    memberCount: integer(row, 'member_count'),
    isWritable: integer(row, 'is_writable') === 1,
    lastMessage: lastFrom(row),
    unread: unreadFrom(row),
    lastActivityAt: instant(row, 'last_activity_at'),
    createdAt: instant(row, 'created_at'),
  };
}

/** The card of the other user of a direct room; null in other rooms. */
export function cardFrom(row: Row): Partner | null {
  if (textOrNull(row, 'partner_id') === null) return null;
  const partner = partnerFrom(row);
  return integer(row, 'is_shown') === 1 ? partner : hiddenPartner(partner.userId);
}

function lastFrom(row: Row): PreviewRecord | null {
  const last = previewFrom(row, 'last');
  return last !== null && integer(row, 'last_is_hidden') === 1 ? hidePreview(last) : last;
}
