import { sql, type SQL } from 'drizzle-orm';
import { integer } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { countUnread, type Unread } from '../rules/unread.ts';
import { isHiddenFrom, isReadableBy } from './access.ts';
import { chatMessages } from './tables.ts';

export type { Unread };

/** How many messages after the position are looked at in one room, own ones included. */
const WINDOW = 200;
/** The same in all rooms together, and how many rooms are looked at. */
const [BADGE_WINDOW, BADGE_ROOMS] = [400, 500];

/** Condition on a message `u`: it can be unread. The index chat_messages_unread has these words. */
const canBeUnread = sql`u.deleted_at IS NULL AND u.type <> 'system'`;

/**
 * The messages of others among those seen that the user sees, and whether there can be more, as one number for
 * `unreadFrom`. Only in groups are some of them hidden.
 */
const tally = (userId: Value<string>, isCut: SQL): SQL =>
  sql`2 * count(*) FILTER (WHERE w.sender_id <> ${userId} AND (w.kind = 'direct' OR NOT ${isHiddenFrom(userId, sql`w.sender_id`)})) + (${isCut})`;

/**
 * The unread messages of the member `c` in the room `r`, for `unreadFrom`. The window is cut before own and hidden
 * messages are taken out, so the cost has a bound.
 */
export function unreadIn(userId: Value<string>): SQL {
  return sql`(SELECT ${tally(userId, sql`count(*) = ${sql.raw(String(WINDOW))}`)} FROM (SELECT u.sender_id, r.kind FROM ${chatMessages} u
    WHERE u.room_id = r.id AND u.sequence > c.read_sequence AND ${canBeUnread} LIMIT ${sql.raw(String(WINDOW))}) w)`;
}

/** Reads the column `unread`. */
export function unreadFrom(row: Row): Unread {
  const tallied = integer(row, 'unread');
  return countUnread(Math.floor(tallied / 2), tallied % 2 === 1);
}

/** The query for the unread messages of a user in all rooms that they can read. */
export const unreadOf = template((userId: Value<string>) =>
  select(
    sql`WITH own AS MATERIALIZED (SELECT c.room_id, c.read_sequence FROM ${chatMembers} c WHERE c.user_id = ${userId}
        ORDER BY c.room_id DESC LIMIT ${sql.raw(String(BADGE_ROOMS + 1))}),
      w AS MATERIALIZED (SELECT u.sender_id, r.kind FROM own CROSS JOIN ${chatRooms} r ON r.id = own.room_id
        CROSS JOIN ${chatMessages} u ON u.room_id = own.room_id AND u.sequence > own.read_sequence AND ${canBeUnread}
        WHERE ${isReadableBy(userId)} LIMIT ${sql.raw(String(BADGE_WINDOW))})
      SELECT ${tally(userId, sql`count(*) = ${sql.raw(String(BADGE_WINDOW))} OR (SELECT count(*) FROM own) > ${sql.raw(String(BADGE_ROOMS))}`)} AS unread FROM w`,
    unreadFrom,
  ),
);
