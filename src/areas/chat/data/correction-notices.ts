/** The notice of a correction: one for each, there as long as the correction is. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { type Causes, type Details, notifyOfLatest } from '../../notifications/index.ts';
import { PREVIEW_LENGTH } from '../rules/message.ts';
import { isRoomToldTo, isToldOfActor } from './access.ts';
import { isToldOf } from './room-settings.ts';
import { chatCorrections, chatMessages } from './tables.ts';

/**
 * Makes the statements that tell the receivers of those corrections which this group has stored, and return the ids of
 * the jobs. Those who are looking at the room are told nothing.
 *
 * @param now the instant of the latest correction. A group that is stored again has the same.
 */
export const tellReceiversStatements = template(
  (
    op: Value<string>,
    now: Value<Instant>,
    correctionIds: Value<readonly string[]>,
    lookingIds: Value<readonly string[]>,
  ) =>
    notifyOfLatest(
      now,
      'chat.correction',
      sql`SELECT k.receiver_id AS user_id, k.author_id AS actor_id, k.id AS dedupe_key,
          json_object('roomId', m.room_id, 'messageId', m.id) AS variables
        FROM ${chatCorrections} k CROSS JOIN ${chatMessages} m ON m.id = k.message_id
        CROSS JOIN ${chatMembers} own ON own.room_id = m.room_id AND own.user_id = k.receiver_id
        WHERE k.id IN ${jsonList(correctionIds)} AND k.op = ${op} AND own.user_id NOT IN ${jsonList(lookingIds)} AND ${isToldOf('meant', now)}`,
    ),
);

const correctedMessage: SQL = sql`${chatCorrections} k CROSS JOIN ${chatMessages} t ON t.id = k.message_id`;

/** Condition on the notice `n`: the correction is there, which goes with its message, and its author may be told of. */
export const tellsOfCorrection: SQL = sql`EXISTS (SELECT 1 FROM ${chatCorrections} k WHERE k.id = n.dedupe_key AND ${isToldOfActor})`;

/** Nothing is sent of a room that is closed, or of a correction that is gone or learned. */
export const correctionCauses: Causes = {
  'chat.correction': sql`EXISTS (SELECT 1 FROM ${correctedMessage} CROSS JOIN ${chatRooms} r ON r.id = t.room_id
    WHERE k.id = n.dedupe_key AND k.learned_at IS NULL AND r.closed_at IS NULL AND ${isRoomToldTo(sql`n.user_id`)} AND ${isToldOfActor})`,
};

/** The message as it is now. */
export const correctionDetails: Details = {
  'chat.correction': sql`(SELECT json_object('message', substr(t.text, 1, ${sql.raw(String(PREVIEW_LENGTH))})) FROM ${correctedMessage} WHERE k.id = n.dedupe_key)`,
};
