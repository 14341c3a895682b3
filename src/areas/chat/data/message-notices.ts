/** The notice of messages: one for each user and room, whose text is looked up whenever it is shown. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import {
  type Causes,
  type Details,
  notifyOfLatest,
  readNoticesAboutStatements,
  recountAboutRooms,
  recountPairs,
} from '../../notifications/index.ts';
import { PREVIEW_LENGTH } from '../rules/message.ts';
import { isRoomToldTo, partnerIn } from './access.ts';
import { isToldOf } from './room-settings.ts';
import { chatCorrections, chatMentions, chatMessages } from './tables.ts';

/** A notice tells of so many messages at most, the latest. */
const TOLD_AT_MOST = 99;

/** Condition on a message `t` of a room: it lies between the places of the notice `n`. */
export const toldRange: SQL = sql`t.sequence BETWEEN max((n.variables ->> 'after') + 1, (n.variables ->> 'through') - ${sql.raw(String(TOLD_AT_MOST - 1))}) AND n.variables ->> 'through'`;

/** The messages `t` of which the notice `n` tells and that were not deleted. */
const toldMessages: SQL = sql`${chatMessages} t WHERE t.room_id = n.dedupe_key AND t.sender_id = n.actor_id
  AND ${toldRange} AND t.deleted_at IS NULL AND t.type <> 'system'`;

/**
 * Makes the statements that tell the partners of those messages which this group has stored, and return the ids of the
 * jobs. Those who are looking at the room are told nothing, and neither are those who have read the messages meanwhile.
 * Those whom a message mentions are told by mention-notices.ts.
 *
 * @param now the instant of the latest message. A group that is stored again has the same.
 */
export const tellPartnersStatements = template(
  (
    op: Value<string>,
    now: Value<Instant>,
    messageIds: Value<readonly string[]>,
    lookingIds: Value<readonly string[]>,
  ) =>
    notifyOfLatest(
      now,
      'chat.message',
      sql`SELECT own.user_id, m.sender_id AS actor_id, r.id AS dedupe_key,
          json_object('roomId', r.id, 'after', own.read_sequence, 'through', max(m.sequence)) AS variables
        FROM ${chatMessages} m CROSS JOIN ${chatRooms} r ON r.id = m.room_id
        CROSS JOIN ${chatMembers} own ON own.room_id = r.id AND own.user_id = ${partnerIn(sql`m.sender_id`)}
        WHERE m.id IN ${jsonList(messageIds)} AND m.op = ${op} AND m.sequence > own.read_sequence
          AND own.user_id NOT IN ${jsonList(lookingIds)} AND ${isToldOf('message', now)}
          AND NOT EXISTS (SELECT 1 FROM ${chatMentions} x WHERE x.message_id = m.id AND x.user_id = own.user_id) GROUP BY own.user_id`,
    ),
);

/**
 * Makes the statements that read the notices of a room: that of messages after a member has read all that it tells of,
 * and that of an invitation after they have read anything.
 */
export function readMessageNotices(now: Value<Instant>, userId: Value<string>, roomId: Value<string>): SQL[] {
  return readNoticesAboutStatements(
    now,
    ['chat.message', 'chat.group_message', 'chat.invited'],
    sql`SELECT own.user_id, own.room_id AS dedupe_key, own.read_sequence FROM ${chatMembers} own WHERE own.room_id = ${roomId} AND own.user_id = ${userId}`,
    sql`coalesce(n.variables ->> 'through', 0) <= done.read_sequence`,
  );
}

/** Selects who was told by whom of mentions in the messages `d`, and of corrections of them. */
function pairsOf(messages: SQL): SQL {
  return sql`SELECT m.sender_id AS one_id, x.user_id AS other_id FROM ${messages} CROSS JOIN ${chatMessages} m ON m.id = d.id CROSS JOIN ${chatMentions} x ON x.message_id = m.id
    UNION ALL SELECT z.receiver_id, z.author_id FROM ${messages} CROSS JOIN ${chatCorrections} z ON z.message_id = d.id`;
}

/** Makes the statement that orders recounts before messages are erased with their mentions and corrections. */
export function recountErased(now: Value<Instant>, which: SQL): SQL {
  return recountPairs(now, pairsOf(sql`(SELECT id FROM ${chatMessages} WHERE ${which}) d`));
}

/**
 * Makes the statements that order recounts after messages were deleted: notices may have told of no other. They stand
 * before the mentions and corrections of the messages are deleted.
 *
 * @param deleted selects `id` of the messages.
 */
export function recountToldOf(now: Value<Instant>, roomId: Value<string>, deleted: SQL): SQL[] {
  const gone = sql`(${deleted}) d`;
  return [
    recountPairs(
      now,
      sql`SELECT r.low_id AS one_id, r.high_id AS other_id FROM ${chatRooms} r WHERE r.id = ${roomId} AND r.kind = 'direct' AND EXISTS (SELECT 1 FROM ${gone})
        UNION ALL ${pairsOf(gone)}`,
    ),
    recountAboutRooms(
      now,
      sql`SELECT r.id FROM ${chatRooms} r WHERE r.id = ${roomId} AND r.kind = 'group' AND EXISTS (SELECT 1 FROM ${gone})`,
    ),
  ];
}

/** Condition on the notice `n`: one of the messages of which it tells is there. */
export const tellsOfMessages: SQL = sql`EXISTS (SELECT 1 FROM ${toldMessages})`;

/** Nothing is sent of a room that is closed, or in which the receiver has read what the notice tells of. */
export const messageCauses: Causes = {
  'chat.message': sql`EXISTS (SELECT 1 FROM ${chatRooms} r CROSS JOIN ${chatMembers} own ON own.room_id = r.id AND own.user_id = n.user_id
    WHERE r.id = n.dedupe_key AND r.closed_at IS NULL AND ${isRoomToldTo(sql`n.user_id`)} AND EXISTS (SELECT 1 FROM ${toldMessages} AND t.sequence > own.read_sequence))`,
};

/** What a notice of messages says: the latest of them as it is now, and how many there are. */
export const messageDetails: Details = {
  'chat.message': sql`(SELECT json_object('count', count(*), 'message',
      substr((SELECT t.text FROM ${toldMessages} ORDER BY t.sequence DESC LIMIT 1), 1, ${sql.raw(String(PREVIEW_LENGTH))}))
    FROM ${toldMessages})`,
};
