import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { code, instant, integer, text } from '../../../store/row.ts';
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
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { isReadableBy, isWritableBy, partnerIn } from './access.ts';
import { lastSequence, type PreviewRecord, previewColumns, previewFrom } from './messages.ts';
import { chatMessages } from './tables.ts';
import { type Unread, unreadFrom, unreadIn } from './unread.ts';

/** A room as one of its members sees it. */
export interface RoomRecord {
  readonly roomId: string;
  readonly kind: 'direct';
  readonly partner: Partner;
  readonly isWritable: boolean;
  readonly lastMessage: PreviewRecord | null;
  readonly unread: Unread;
  readonly lastActivityAt: Instant;
  readonly createdAt: Instant;
}

/** The query for a page of the rooms that a user can read, the one with the latest activity first. */
export const roomsOf = pagesOf((userId: Value<string>, after) => {
  const rest = isBehind(after, [sql`r.last_activity_at`, sql`r.id`], 'latest first');
  // The user is in one of two columns; each column is read in order.
  const part = (own: SQL, atMost: SQL): SQL => sql`SELECT * FROM (SELECT r.last_activity_at AS listed_at, r.id AS id
    FROM ${chatRooms} r WHERE ${own} = ${userId} AND ${rest} ORDER BY r.last_activity_at DESC, r.id DESC LIMIT ${atMost})`;
  const entries = (atMost: SQL): SQL =>
    sql`${part(sql`r.low_id`, atMost)} UNION ALL ${part(sql`r.high_id`, atMost)} ORDER BY listed_at DESC, id DESC`;
  const shown = sql`SELECT listed.listed_at, listed.id, ${roomColumns(userId)} FROM listed CROSS JOIN ${chatRooms} r ON r.id = listed.id
    ${joins(userId)} WHERE ${isReadableBy(userId)}`;
  return { entries, shown, parse: roomFrom };
});

/** The query for one room. No row if the user cannot read it. */
export const roomFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(
    sql`SELECT ${roomColumns(userId)} FROM ${chatRooms} r ${joins(userId)} WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`,
    roomFrom,
  ),
);

function joins(userId: Value<string>): SQL {
  return sql`CROSS JOIN ${userProfiles} p ON p.id = ${partnerIn(userId)} CROSS JOIN ${userSettings} s ON s.user_id = p.id
    CROSS JOIN ${chatMembers} own ON own.room_id = r.id AND own.user_id = ${userId}
    LEFT JOIN ${chatMessages} last ON last.room_id = r.id AND last.sequence = ${lastSequence}`;
}

function roomColumns(userId: Value<string>): SQL {
  return sql`r.id AS room_id, r.kind, r.created_at, ${isWritableBy(userId)} AS is_writable, r.last_activity_at, ${isShownTo(userId)} AS is_shown,
    ${unreadIn(userId)} AS unread, ${partnerColumns}, ${previewColumns('last')}`;
}

function roomFrom(row: Row): RoomRecord {
  const partner = partnerFrom(row);
  return {
    roomId: text(row, 'room_id'),
    kind: code(row, 'kind', ['direct']),
    partner: integer(row, 'is_shown') === 1 ? partner : hiddenPartner(partner.userId),
    isWritable: integer(row, 'is_writable') === 1,
    lastMessage: previewFrom(row, 'last'),
    unread: unreadFrom(row),
    lastActivityAt: instant(row, 'last_activity_at'),
    createdAt: instant(row, 'created_at'),
  };
}
