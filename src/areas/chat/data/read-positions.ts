import { sql, type SQL } from 'drizzle-orm';
import { integer } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { isReadableBy } from './access.ts';
import { lastSequence } from './messages.ts';
import { chatMessages } from './tables.ts';
import { type Unread, unreadFrom, unreadIn } from './unread.ts';

/** How far a member has read. */
export interface ReadPosition {
  readonly readSequence: number;
  readonly unread: Unread;
}

/** Makes the statement that moves the position of a member, where the room can be read. */
function movePosition(userId: Value<string>, roomId: Value<string>, to: SQL): SQL {
  return sql`UPDATE ${chatMembers} SET read_sequence = ${to} FROM ${chatRooms} r
    WHERE chat_members.room_id = ${roomId} AND chat_members.user_id = ${userId} AND r.id = ${roomId}
      AND chat_members.read_sequence <> ${to} AND ${isReadableBy(userId)}`;
}

/** Makes the statement that moves a position forwards, never behind the last message. */
export const saveReadPositionStatement = template(
  (userId: Value<string>, roomId: Value<string>, sequence: Value<number>) =>
    movePosition(
      userId,
      roomId,
      sql`max(chat_members.read_sequence, min(CAST(${sequence} AS INTEGER), ${lastSequence}))`,
    ),
);

/**
 * Makes the statement that moves a position back, before a message. What was sent before the user joined stays read.
 */
export const markUnreadStatement = template((userId: Value<string>, roomId: Value<string>, from: Value<number>) =>
  movePosition(
    userId,
    roomId,
    sql`max(chat_members.joined_sequence, min(chat_members.read_sequence, CAST(${from} AS INTEGER) - 1))`,
  ),
);

/**
 * How many of their own messages a sender's position passes at most with one message. A sender who has more behind
 * their position passes the others with their next messages.
 */
const OWN_WINDOW = 50;

/**
 * Makes the statement that moves the positions of senders who had read everything behind their own messages. Others
 * keep what they have not read.
 *
 * @param senders a select of `room_id`, `sender_id` and `last`, the sequence of their last message.
 */
export function moveOwnPositionsStatement(senders: SQL): SQL {
  const between = (column: SQL, rest: SQL): SQL =>
    sql`SELECT ${column} FROM ${chatMessages} u WHERE u.room_id = s.room_id AND u.sequence > chat_members.read_sequence
        AND u.sequence < s.last AND u.deleted_at IS NULL AND u.type <> 'system' ORDER BY u.sequence LIMIT ${rest}`;
  const [window, end] = [sql.raw(String(OWN_WINDOW)), sql.raw(`1 OFFSET ${OWN_WINDOW - 1}`)];
  // The room is taken from the senders, so that SQLite begins with them and not with all members of the room.
  return sql`UPDATE ${chatMembers} SET read_sequence = coalesce((${between(sql`u.sequence`, end)}), s.last) FROM (${senders}) s
    WHERE chat_members.room_id = s.room_id AND chat_members.user_id = s.sender_id AND chat_members.read_sequence < s.last
      AND NOT EXISTS (SELECT 1 FROM (${between(sql`u.sender_id`, window)}) w WHERE w.sender_id <> s.sender_id)`;
}

/** The query for the position of a member. No row if the user cannot read the room. */
export const readPositionFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(
    sql`SELECT c.read_sequence, ${unreadIn(userId)} AS unread FROM ${chatRooms} r
      CROSS JOIN ${chatMembers} c ON c.room_id = r.id AND c.user_id = ${userId}
      WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`,
    (row): ReadPosition => ({ readSequence: integer(row, 'read_sequence'), unread: unreadFrom(row) }),
  ),
);
