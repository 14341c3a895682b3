import { sql } from 'drizzle-orm';
import { codeOrNull, integer, text } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { CORRECTIONS_A_MESSAGE, type Span } from '../rules/correction.ts';
import { isWritableBy } from './access.ts';
import { correctionColumns, correctionFrom, type CorrectionRecord } from './corrections.ts';
import { chatCorrections, chatMessages } from './tables.ts';
import {
  actorCases,
  actorColumns,
  actorRefusals,
  allowedIn,
  changeOf,
  given,
  joinsOf,
  listOf,
  type MessageWrite,
  refusalFrom,
  type WriteRefusal,
} from './writes.ts';

/** A correction to store. */
export interface NewCorrection extends MessageWrite {
  readonly id: string;
  readonly clientCorrectionId: string;
  /** SHA-256 of what was sent. */
  readonly payloadHash: string;
  /** The revision of the message that the author has seen. */
  readonly revision: number;
  readonly spans: readonly Span[];
  readonly comment: string | null;
}

const refusals = [
  ...actorRefusals,
  'chat.message_not_found',
  'chat.client_correction_id_reused',
  'chat.own_message',
  'chat.room_closed',
  'chat.message_deleted',
  'chat.message_edited',
  'chat.too_many_corrections',
] as const;

/**
 * What became of a correction: the stored one, the text of the message if the spans do not fit it, or the reason why it
 * was refused.
 */
export type CorrectionResult =
  | { readonly correction: CorrectionRecord; readonly isNew: boolean }
  | { readonly misfit: string }
  | WriteRefusal<(typeof refusals)[number]>;

/** The correction that the author has stored for this message with the same id earlier. */
const earlier = sql`k.message_id = m.id AND k.author_id = me.id AND k.client_correction_id = ${given('clientCorrectionId')}`;

/** A span of `v` lies outside of the text, or changes nothing. `checkSpansIn` says the same. */
const isMisfit = sql`EXISTS (SELECT 1 FROM json_each(${given('spans')}) s WHERE s.value ->> 'end' > length(m.text)
  OR substr(m.text, (s.value ->> 'start') + 1, (s.value ->> 'end') - (s.value ->> 'start')) = coalesce(s.value ->> 'replacement', ''))`;
const isRoomFor = sql`(SELECT count(*) FROM ${chatCorrections} z WHERE z.message_id = m.id) < ${sql.raw(String(CORRECTIONS_A_MESSAGE))}`;

/**
 * Makes the statements that store corrections of messages of one room, and say what became of each. A deleted message
 * takes none, whatever comes at the same moment, and neither does a text that the author has not seen. The message is
 * marked as changed first, under the conditions of the correction itself. No message may occur twice in a list.
 *
 * @param op the group of corrections. A group that is stored again, because the answer was lost, keeps its `op` and its
 *   ids, and changes nothing.
 */
export const correctMessagesStatements = template(
  (op: Value<string>, roomId: Value<string>, items: Value<readonly NewCorrection[]>) => {
    const list = listOf(items);
    const fits = sql`m.sender_id <> me.id AND ${isWritableBy(sql`me.id`)} AND m.deleted_at IS NULL AND m.revision = ${given('revision')}
      AND NOT ${isMisfit} AND ${isRoomFor} AND NOT EXISTS (SELECT 1 FROM ${chatCorrections} k WHERE ${earlier})`;
    return [
      sql`UPDATE ${chatMessages} SET change_sequence = e.change
        FROM (SELECT m.id, ${changeOf(roomId)} AS change FROM ${allowedIn(items, roomId)} WHERE ${fits}) e WHERE chat_messages.id = e.id`,
      sql`INSERT INTO ${chatCorrections} (id, message_id, author_id, receiver_id, client_correction_id, payload_hash, revision, spans, comment, created_at, op)
        SELECT ${given('id')}, m.id, me.id, m.sender_id, ${given('clientCorrectionId')}, ${given('payloadHash')}, m.revision, ${given('spans')},
          ${given('comment')}, ${given('at')}, ${op} FROM ${allowedIn(items, roomId)} WHERE ${fits}`,
      select(
        sql`SELECT CASE ${actorCases} WHEN m.id IS NULL THEN 'chat.message_not_found'
            WHEN k.payload_hash <> ${given('payloadHash')} THEN 'chat.client_correction_id_reused' WHEN k.id IS NOT NULL THEN NULL
            WHEN m.sender_id = me.id THEN 'chat.own_message' WHEN NOT ${isWritableBy(sql`me.id`)} THEN 'chat.room_closed'
            WHEN m.deleted_at IS NOT NULL THEN 'chat.message_deleted' WHEN m.revision <> ${given('revision')} THEN 'chat.message_edited'
            WHEN ${isMisfit} THEN NULL ELSE 'chat.too_many_corrections' END AS refusal,
          k.id IS NULL AS is_misfit, m.text, k.op = ${op} AS is_new, ${actorColumns}, ${correctionColumns(sql`me.id`)}
          FROM ${list} ${joinsOf(roomId, items)} LEFT JOIN ${chatCorrections} k ON ${earlier} ORDER BY v.key`,
        resultFrom,
      ),
    ];
  },
);

function resultFrom(row: Row): CorrectionResult {
  const refusal = codeOrNull(row, 'refusal', refusals);
  if (refusal !== null) return refusalFrom(row, refusal);
  if (integer(row, 'is_misfit') === 1) return { misfit: text(row, 'text') };
  return { correction: correctionFrom(row), isNew: integer(row, 'is_new') === 1 };
}
