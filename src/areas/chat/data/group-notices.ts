/** The notice of messages in groups: one for each member and group, which a job writes. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { isEntryAt, moveCursorBehind } from '../../../store/stepwise.ts';
import { outbox } from '../../../store/tables.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { type Causes, type Details, notifyOfLatest } from '../../notifications/index.ts';
import { isParted, isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { PREVIEW_LENGTH } from '../rules/message.ts';
import { isHiddenFrom, isReadableBy, isRoomToldTo } from './access.ts';
import { tellGroupJob } from './job-kinds.ts';
import { toldRange } from './message-notices.ts';
import { isToldOf } from './room-settings.ts';
import { chatMentions, chatMessages } from './tables.ts';

/**
 * Makes the statement that orders that the members of a group are told of those messages which this batch has stored,
 * and returns the id of the job: one entry, however many members and messages there are.
 *
 * @param now the instant of the latest message.
 */
export const orderTellingStatements = template(
  (
    op: Value<string>,
    now: Value<Instant>,
    messageIds: Value<readonly string[]>,
    lookingIds: Value<readonly string[]>,
  ) => [
    select(
      // A batch that is stored again has the same last message, so its key is the same.
      sql`${enqueueEach(
        now,
        tellGroupJob,
        sql`SELECT json_object('roomId', r.id, 'first', min(m.sequence), 'through', max(m.sequence), 'at', ${now},
            'lookingIds', json(${jsonText(lookingIds)}), 'after', '') AS payload, r.id || ' ' || max(m.sequence) AS dedupe_key, NULL AS user_id
          FROM ${chatMessages} m CROSS JOIN ${chatRooms} r ON r.id = m.room_id AND r.kind = 'group'
          WHERE m.id IN ${jsonList(messageIds)} AND m.op = ${op} GROUP BY r.id`,
      )} RETURNING id`,
      (row) => text(row, 'id'),
    ),
  ],
);

/** How many members one step tells. */
const MEMBERS_A_STEP = 25;

/**
 * Makes the statements that tell the next members of a group: those who have not read the messages, were not looking at
 * the room and want to be told. A message does not tell its sender, whom it mentions, and from whom its sender is
 * hidden. The last but two returns the ids of the jobs, the last one the cursor. `told_sequence` says of what a member
 * was told, so they are told of a message once, in whatever order the jobs of a room run.
 *
 * @param key the key of the entry.
 */
export const tellGroupStatements = template((at: Value<Instant>, key: Value<string>, after: Value<string>) => {
  const step = sql`SELECT c.user_id AS id, o.payload FROM ${outbox} o CROSS JOIN ${chatMembers} c ON c.room_id = o.payload ->> 'roomId' AND c.user_id > ${after}
    WHERE ${isEntryAt(tellGroupJob, key, after)} ORDER BY c.user_id LIMIT ${sql.raw(String(MEMBERS_A_STEP))}`;
  const latest = sql`(SELECT max(m.sequence) FROM ${chatMessages} m WHERE m.room_id = own.room_id AND m.deleted_at IS NULL AND m.type <> 'system'
    AND m.sequence BETWEEN max(own.read_sequence + 1, own.told_sequence + 1, step.payload ->> 'first') AND step.payload ->> 'through'
    AND m.sender_id <> own.user_id AND NOT EXISTS (SELECT 1 FROM ${chatMentions} x WHERE x.message_id = m.id AND x.user_id = own.user_id)
    AND NOT ${isHiddenFrom(sql`own.user_id`, sql`m.sender_id`)} AND NOT ${isParted(sql`own.user_id`, sql`m.sender_id`)})`;
  const about = sql`SELECT own.user_id, last.sender_id AS actor_id, r.id AS dedupe_key,
      json_object('roomId', r.id, 'after', own.read_sequence, 'through', last.sequence) AS variables
    FROM (${step}) AS step CROSS JOIN ${chatMembers} own ON own.room_id = step.payload ->> 'roomId' AND own.user_id = step.id
    CROSS JOIN ${chatRooms} r ON r.id = own.room_id CROSS JOIN ${chatMessages} last ON last.room_id = own.room_id AND last.sequence = ${latest}
    WHERE own.user_id NOT IN (SELECT value FROM json_each(step.payload, '$.lookingIds')) AND ${isToldOf('message', at)} AND ${isReadableBy(sql`own.user_id`)}`;
  return [
    ...notifyOfLatest(at, 'chat.group_message', about),
    sql`UPDATE ${chatMembers} SET told_sequence = told.variables ->> 'through' FROM (${about}) AS told
      WHERE chat_members.room_id = told.dedupe_key AND chat_members.user_id = told.user_id`,
    moveCursorBehind(tellGroupJob, key, after, step),
  ] as const;
});

/**
 * The messages `t` of which the notice `n` tells, and which its receiver sees. What a member wrote from whom a
 * moderator has parted the receiver stays in the room, and is told no more.
 */
const toldMessages: SQL = sql`${chatMessages} t WHERE t.room_id = n.dedupe_key AND ${toldRange} AND t.sender_id <> n.user_id
  AND t.deleted_at IS NULL AND t.type <> 'system' AND NOT ${isHiddenFrom(sql`n.user_id`, sql`t.sender_id`)}
  AND NOT ${isParted(sql`n.user_id`, sql`t.sender_id`)}`;

/** Condition on the notice `n`: one of the messages of which it tells is there. */
export const tellsOfGroup: SQL = sql`EXISTS (SELECT 1 FROM ${toldMessages})`;

/** Nothing is sent of a group in which the receiver has read what the notice tells of. */
export const groupCauses: Causes = {
  'chat.group_message': sql`EXISTS (SELECT 1 FROM ${chatRooms} r CROSS JOIN ${chatMembers} own ON own.room_id = r.id AND own.user_id = n.user_id
    WHERE r.id = n.dedupe_key AND ${isRoomToldTo(sql`n.user_id`)} AND EXISTS (SELECT 1 FROM ${toldMessages} AND t.sequence > own.read_sequence))`,
};

/** The title of the room, the number of messages, and the latest as it is now with the name that its sender shows. */
export const groupDetails = (receiverId: SQL = sql`n.user_id`): Details => ({
  'chat.group_message': sql`(SELECT json_object('room', r.title, 'count', told.number, 'message', substr(last.text, 1, ${sql.raw(String(PREVIEW_LENGTH))}),
      'sender', (SELECT p.english_name FROM ${userProfiles} p CROSS JOIN ${userSettings} s ON s.user_id = p.id
        WHERE p.id = last.sender_id AND ${isShownTo(receiverId)}))
    FROM (SELECT count(*) AS number, max(t.sequence) AS latest FROM ${toldMessages}) told CROSS JOIN ${chatRooms} r ON r.id = n.dedupe_key
    CROSS JOIN ${chatMessages} last ON last.room_id = r.id AND last.sequence = told.latest)`,
});
