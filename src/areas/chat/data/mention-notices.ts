/** The notice of a mention: one for each message, as long as that is there. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { type Causes, type Details, notifyOfLatest, readNoticesAboutStatements } from '../../notifications/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { PREVIEW_LENGTH } from '../rules/message.ts';
import { isRoomToldTo, isToldOfActor } from './access.ts';
import { isToldOf } from './room-settings.ts';
import { chatMentions, chatMessages } from './tables.ts';

/** So many mentions are read with the messages at most, the latest. */
const READ_AT_MOST = 100;

/**
 * Makes the statements that tell those whom the messages of this group mention, and return the ids of the jobs. Those
 * who are looking at the room are told nothing, and nobody by a user whom they have blocked, or who has blocked them.
 *
 * @param now the instant of the latest message. A group that is stored again has the same.
 */
export const tellMentionedStatements = template(
  (
    op: Value<string>,
    now: Value<Instant>,
    messageIds: Value<readonly string[]>,
    lookingIds: Value<readonly string[]>,
  ) =>
    notifyOfLatest(
      now,
      'chat.mention',
      sql`SELECT own.user_id, m.sender_id AS actor_id, m.id AS dedupe_key, json_object('roomId', m.room_id, 'messageId', m.id) AS variables
        FROM ${chatMessages} m CROSS JOIN ${chatMentions} x ON x.message_id = m.id
        CROSS JOIN ${chatMembers} own ON own.room_id = m.room_id AND own.user_id = x.user_id
        WHERE m.id IN ${jsonList(messageIds)} AND m.op = ${op} AND m.sequence > own.read_sequence
          AND own.user_id NOT IN ${jsonList(lookingIds)} AND ${isToldOf('meant', now)} AND NOT ${isBlockedBetween(sql`own.user_id`, sql`m.sender_id`)}`,
    ),
);

/**
 * Makes the statements that read the notices of mentions up to a message. Put them before the statement that moves the
 * position of the member: they begin behind it.
 */
export function readMentionNotices(
  now: Value<Instant>,
  userId: Value<string>,
  roomId: Value<string>,
  sequence: Value<number>,
): SQL[] {
  return readNoticesAboutStatements(
    now,
    ['chat.mention'],
    sql`SELECT x.user_id, x.message_id AS dedupe_key FROM ${chatMembers} own CROSS JOIN ${chatMentions} x ON x.user_id = own.user_id
        AND x.room_id = own.room_id AND x.sequence > own.read_sequence AND x.sequence <= CAST(${sequence} AS INTEGER)
      WHERE own.room_id = ${roomId} AND own.user_id = ${userId} ORDER BY x.sequence DESC LIMIT ${sql.raw(String(READ_AT_MOST))}`,
  );
}

/** Condition on the notice `n`: the message that mentions the user is there, and they may be told of its sender. */
export const tellsOfMention: SQL = sql`EXISTS (SELECT 1 FROM ${chatMessages} t WHERE t.id = n.dedupe_key AND t.deleted_at IS NULL AND ${isToldOfActor})`;

/** Nothing is sent of a room that is closed, or of a message that the receiver has read. */
export const mentionCauses: Causes = {
  'chat.mention': sql`EXISTS (SELECT 1 FROM ${chatMessages} t CROSS JOIN ${chatRooms} r ON r.id = t.room_id
    CROSS JOIN ${chatMembers} own ON own.room_id = t.room_id AND own.user_id = n.user_id
    WHERE t.id = n.dedupe_key AND r.closed_at IS NULL AND t.sequence > own.read_sequence AND ${isRoomToldTo(sql`n.user_id`)} AND ${isToldOfActor})`,
};

/** The message as it is now. */
export const mentionDetails: Details = {
  'chat.mention': sql`(SELECT json_object('message', substr(t.text, 1, ${sql.raw(String(PREVIEW_LENGTH))})) FROM ${chatMessages} t WHERE t.id = n.dedupe_key)`,
};
