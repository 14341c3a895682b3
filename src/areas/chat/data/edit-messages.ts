import { sql } from 'drizzle-orm';
import { codeOrNull } from '../../../store/row.ts';
import { select, type Row, type RowsOf, type Statement } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { messageColumns, messageFrom, type MessageRecord, messageVersion, quotedMessage } from './messages.ts';
import { isWritableBy } from './access.ts';
import { indexEditedStatements } from './search-index.ts';
import { chatMessageRevisions, chatMessages } from './tables.ts';
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

/** A new text for a message. */
export interface MessageEdit extends MessageWrite {
  readonly text: string;
  /** The versions that `If-Match` names; null for no condition. */
  readonly expected: readonly string[] | null;
}

const refusals = [
  ...actorRefusals,
  'chat.message_not_found',
  'chat.not_sender',
  'chat.room_closed',
  'chat.message_deleted',
  'request.precondition_failed',
] as const;

/** What became of an edit: the message as it is now, or the reason why it was refused. */
export type EditResult = { readonly message: MessageRecord } | WriteRefusal<(typeof refusals)[number]>;

const isExpected = sql`(${given('expected')} IS NULL OR ${messageVersion} IN (SELECT value FROM json_each(${given('expected')})))`;

/** The statements of `editMessagesStatements` but for the search index. The last one answers. */
const storeEditsStatements = template(
  (op: Value<string>, roomId: Value<string>, edits: Value<readonly MessageEdit[]>) => {
    const list = listOf(edits);
    /** This group has made the current text: its answer was lost, or it is asked for now. */
    const isDone = sql`EXISTS (SELECT 1 FROM ${chatMessageRevisions} k WHERE k.message_id = m.id AND k.revision = m.revision - 1 AND k.op = ${op})`;
    const replaced = sql`${chatMessageRevisions} h ON h.message_id = ${given('messageId')} AND h.op = ${op}`;
    return [
      sql`INSERT INTO ${chatMessageRevisions} (message_id, revision, text, replaced_at, op)
        SELECT m.id, m.revision, m.text, ${given('at')}, ${op} FROM ${allowedIn(edits, roomId)} ${quotedMessage}
        WHERE m.sender_id = me.id AND ${isWritableBy(sql`me.id`)} AND m.deleted_at IS NULL AND m.text <> ${given('text')} AND ${isExpected}
          AND NOT ${isDone}`,
      sql`UPDATE ${chatMessages} SET text = e.text, revision = e.revision + 1, edited_at = e.at, change_sequence = e.change
        FROM (SELECT h.message_id, h.revision, ${given('text')} AS text, ${given('at')} AS at, ${changeOf(roomId)} AS change
          FROM ${list} CROSS JOIN ${replaced}) e
        WHERE chat_messages.id = e.message_id AND chat_messages.revision = e.revision`,
      select(
        sql`SELECT CASE ${actorCases} WHEN m.id IS NULL THEN 'chat.message_not_found' WHEN m.sender_id <> me.id THEN 'chat.not_sender'
            WHEN m.text = ${given('text')} AND (${isExpected} OR ${isDone}) THEN NULL WHEN NOT ${isWritableBy(sql`me.id`)} THEN 'chat.room_closed'
            WHEN m.deleted_at IS NOT NULL THEN 'chat.message_deleted' ELSE 'request.precondition_failed' END AS refusal,
          ${actorColumns}, ${messageColumns(given('actorId'))} FROM ${list} ${joinsOf(roomId, edits)} ${quotedMessage} ORDER BY v.key`,
        resultFrom,
      ),
    ];
  },
);

/**
 * Makes the statements that edit messages of one room and say what became of each edit. A deleted message stays
 * deleted, and of two edits with one version the second is refused, because both conditions stand where the text that
 * is replaced is kept. No message may occur twice in a list.
 *
 * @param op the group of edits. A group that is stored again, because the answer was lost, keeps its `op` and changes
 *   nothing.
 */
export function editMessagesStatements(
  op: string,
  roomId: string,
  edits: readonly MessageEdit[],
): [...Statement[], RowsOf<EditResult>] {
  const [keep, replace, answer] = storeEditsStatements(op, roomId, edits);
  const texts = edits.map(({ messageId, text }) => ({ id: messageId, text }));
  return [keep, replace, ...indexEditedStatements(op, texts), answer];
}

function resultFrom(row: Row): EditResult {
  const refusal = codeOrNull(row, 'refusal', refusals);
  return refusal === null ? { message: messageFrom(row) } : refusalFrom(row, refusal);
}
