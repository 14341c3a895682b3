import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { code, instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { perShape, template, type Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import type { Anchor } from '../rules/anchor.ts';
import { messageTypes, PREVIEW_LENGTH, type ShownType } from '../rules/message.ts';
import type { UserIn } from '../../profile/index.ts';
import { isReadableBy } from './access.ts';
import { eventColumns, eventOfMessage, type EventRecord } from './events.ts';
import { hiddenIn, hideFrom } from './hidden.ts';
import { chatCorrections, chatMentions, chatMessages, chatReactions } from './tables.ts';

/** A message in short. */
export interface PreviewRecord {
  readonly messageId: string;
  readonly sequence: number;
  readonly senderId: string;
  readonly type: ShownType;
  /** The first code points of the text; null if the message was deleted, is hidden or is of the service. */
  readonly text: string | null;
  readonly event: EventRecord | null;
  readonly createdAt: Instant;
}

/** An emoji under a message, and who put it there. */
export interface ReactionRecord {
  readonly emoji: string;
  readonly userIds: readonly string[];
}

/** A message with the one that it answers. */
export interface MessageRecord extends PreviewRecord {
  readonly roomId: string;
  readonly clientMessageId: string;
  readonly replyTo: PreviewRecord | null;
  /** Which text it is: 1 as it was sent, one more with each edit. */
  readonly revision: number;
  readonly editedAt: Instant | null;
  readonly deletedAt: Instant | null;
  /** The number of its latest change among the changes of the room; 0 if it is as it was sent. */
  readonly changeSequence: number;
  readonly reactions: readonly ReactionRecord[];
  /** Who has corrected it, once for each correction. */
  readonly correctorIds: readonly string[];
  /** The users whom it mentions. */
  readonly mentions: readonly string[];
  /** The language that the sender named. */
  readonly language: string | null;
  /** Changes with all that the message shows: it makes the ETag. */
  readonly version: string;
}

/** The columns of a message in short, under names that begin with `prefix`. */
export function previewColumns(message: 'last' | 'q'): SQL {
  const column = (name: string): SQL => sql.raw(`${message}.${name} AS ${message}_${name}`);
  return sql`${column('id')}, ${column('sequence')}, ${column('sender_id')}, ${column('type')}, ${column('created_at')}, ${eventColumns(message)},
    substr(${sql.raw(message)}.text, 1, ${PREVIEW_LENGTH}) AS ${sql.raw(`${message}_text`)}`;
}

/** Reads a message in short; null if the join found none. */
export function previewFrom(row: Row, message: 'last' | 'q'): PreviewRecord | null {
  const messageId = textOrNull(row, `${message}_id`);
  if (messageId === null) return null;
  const stored = textOrNull(row, `${message}_text`);
  const event = eventOfMessage(row, message, stored);
  return {
    messageId,
    sequence: integer(row, `${message}_sequence`),
    senderId: text(row, `${message}_sender_id`),
    type: code(row, `${message}_type`, messageTypes),
    text: event === null ? stored : null,
    event,
    createdAt: instant(row, `${message}_created_at`),
  };
}

/** The version of a message `m`: its latest change, and that of the message `q` that it answers. */
export const messageVersion: SQL = sql`(coalesce(m.change_sequence, 0) || iif(q.id IS NULL, '', '-' || coalesce(q.change_sequence, 0)))`;

/** The reactions to the message `m` as JSON, the earliest emoji first. */
const reactions = sql`(SELECT json_group_array(json_object('emoji', e.emoji, 'userIds', json(e.user_ids))) FROM (
  SELECT x.emoji, json_group_array(x.user_id) AS user_ids FROM ${chatReactions} x WHERE x.message_id = m.id
  GROUP BY x.emoji ORDER BY min(x.created_at), x.emoji) e)`;

/**
 * The columns of `messageFrom`, for a query that has the message as `m` and joins `quotedMessage`.
 *
 * @param readerId who reads it; null for all that there is.
 */
export const messageColumns = (
  readerId: UserIn | null,
): SQL => sql`m.id, m.room_id, m.sequence, m.sender_id, m.client_message_id, m.type, m.text, m.created_at, ${eventColumns('m')},
  m.language, m.revision, m.edited_at, m.deleted_at, coalesce(m.change_sequence, 0) AS change_sequence, ${messageVersion} AS version,
  ${reactions} AS reactions, (SELECT json_group_array(z.author_id) FROM ${chatCorrections} z WHERE z.message_id = m.id) AS corrections,
  (SELECT json_group_array(z.user_id ORDER BY z.user_id) FROM ${chatMentions} z WHERE z.message_id = m.id) AS mentions,
  ${readerId === null ? sql`'[]'` : hiddenIn(readerId)} AS hidden, ${previewColumns('q')}`;

/** The join of the message that `m` answers. It is looked up at each read, so it shows what became of it. */
export const quotedMessage: SQL = sql`LEFT JOIN ${chatMessages} q ON q.room_id = m.room_id AND q.sequence = m.reply_to`;

/** Reads a message from a row with `messageColumns`, without what is hidden from the reader. */
export function messageFrom(row: Row): MessageRecord {
  const stored = textOrNull(row, 'text');
  const event = eventOfMessage(row, 'm', stored);
  const message: MessageRecord = {
    messageId: text(row, 'id'),
    roomId: text(row, 'room_id'),
    sequence: integer(row, 'sequence'),
    senderId: text(row, 'sender_id'),
    clientMessageId: text(row, 'client_message_id'),
    type: code(row, 'type', messageTypes),
    text: event === null ? stored : null,
    event,
    replyTo: previewFrom(row, 'q'),
    createdAt: instant(row, 'created_at'),
    revision: integer(row, 'revision'),
    editedAt: instantOrNull(row, 'edited_at'),
    deletedAt: instantOrNull(row, 'deleted_at'),
    changeSequence: integer(row, 'change_sequence'),
    reactions: JSON.parse(text(row, 'reactions')) as ReactionRecord[], // as `reactions` makes them
    correctorIds: JSON.parse(text(row, 'corrections')) as string[], // as the query makes them
    mentions: JSON.parse(text(row, 'mentions')) as string[], // as the query makes them
    language: textOrNull(row, 'language'),
    version: text(row, 'version'),
  };
  return hideFrom(message, JSON.parse(text(row, 'hidden')) as string[]); // as `hiddenIn` makes it
}

/** The sequence of the latest message of the room `r`; 0 if there is none. One seek. */
export const lastSequence: SQL = sql`(SELECT coalesce(max(y.sequence), 0) FROM ${chatMessages} y WHERE y.room_id = r.id)`;

/** The number of the latest change of the room `r`; 0 if there is none. One seek. */
const lastChange = sql`(SELECT coalesce(max(y.change_sequence), 0) FROM ${chatMessages} y WHERE y.room_id = r.id AND y.change_sequence IS NOT NULL)`;

/** How far a room has come. */
export interface RoomEnds {
  readonly lastSequence: number;
  readonly lastChangeSequence: number;
}

/** The columns of `roomEndsFrom`, for a query that has the room as `r`. */
export const roomEnds: SQL = sql`${lastSequence} AS last, ${lastChange} AS last_change`;

export function roomEndsFrom(row: Row): RoomEnds {
  return { lastSequence: integer(row, 'last'), lastChangeSequence: integer(row, 'last_change') };
}

/** The query for the ends of a room. No row if the user cannot read the room. */
export const roomEndsFor = template((userId: Value<string>, roomId: Value<string>) =>
  select(sql`SELECT ${roomEnds} FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`, roomEndsFrom),
);

/**
 * The query for at most `limit` consecutive messages, the earliest first. Since a sequence has no gaps, a page is a
 * range of numbers. No row if the user cannot read the room.
 */
export const messagesAt = perShape((anchor: Anchor) =>
  template((userId: Value<string>, roomId: Value<string>, limit: Value<number>, at: Value<number>) =>
    select(
      sql`WITH room AS MATERIALIZED (SELECT r.id, ${lastSequence} AS last FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)}),
        page AS MATERIALIZED (SELECT room.id, ${firstOf(anchor, at, limit)} AS first FROM room)
      SELECT ${messageColumns(userId)} FROM page CROSS JOIN ${chatMessages} m
        ON m.room_id = page.id AND m.sequence BETWEEN page.first AND page.first + CAST(${limit} AS INTEGER) - 1
        ${quotedMessage} ORDER BY m.sequence`,
      messageFrom,
    ),
  ),
);

/** The sequence at which a page begins. It can be below 1, or behind the last message: such places are empty. */
function firstOf(anchor: Anchor, at: Value<number>, limit: Value<number>): SQL {
  const [place, size] = [sql`CAST(${at} AS INTEGER)`, sql`CAST(${limit} AS INTEGER)`];
  const firsts: Readonly<Record<Anchor, SQL>> = {
    latest: sql`room.last - ${size} + 1`,
    before: sql`min(${place}, room.last + 1) - ${size}`,
    after: sql`${place} + 1`,
    // Near the end of the room it begins earlier, so that the page is full.
    around: sql`max(1, min(${place} - ${size} / 2, room.last - ${size} + 1))`,
  };
  return firsts[anchor];
}

/** The query for one message of a room. No row if the room has none with this id, or the user cannot read the room. */
export const messageFor = template((userId: Value<string>, roomId: Value<string>, messageId: Value<string>) =>
  select(
    sql`SELECT ${messageColumns(userId)} FROM ${chatMessages} m JOIN ${chatRooms} r ON r.id = m.room_id ${quotedMessage}
      WHERE m.id = ${messageId} AND m.room_id = ${roomId} AND ${isReadableBy(userId)}`,
    messageFrom,
  ),
);

/**
 * The query for the messages that changed after a change, each once, in the order of their latest change, and one more
 * than `limit` if there is one. No row if the user cannot read the room.
 */
export const changedMessages = template(
  (userId: Value<string>, roomId: Value<string>, after: Value<number>, limit: Value<number>) =>
    select(
      sql`SELECT ${messageColumns(userId)} FROM ${chatRooms} r CROSS JOIN ${chatMessages} m
          ON m.room_id = r.id AND m.change_sequence > CAST(${after} AS INTEGER) ${quotedMessage}
        WHERE r.id = ${roomId} AND ${isReadableBy(userId)} ORDER BY m.change_sequence LIMIT CAST(${limit} AS INTEGER) + 1`,
      messageFrom,
    ),
);
