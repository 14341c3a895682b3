import { sql, type SQL } from 'drizzle-orm';
import { codeOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { compute, template, type Value } from '../../../store/template.ts';
import { onMessagesGone } from '../hooks.ts';
import { recountToldOf } from './message-notices.ts';
import { unindexStatement } from './search-index.ts';
import { chatCorrections, chatMentions, chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';
import {
  actorCases,
  actorColumns,
  actorRefusals,
  allowedIn,
  changeOf,
  given,
  joinsOf,
  latestOf,
  listOf,
  type MessageWrite,
  refusalFrom,
  type WriteRefusal,
} from './writes.ts';

const refusals = [...actorRefusals, 'chat.message_not_found', 'chat.not_sender'] as const;

/** What became of a deletion: null if the message is deleted now, or the reason why it was refused. */
export type DeletionResult = WriteRefusal<(typeof refusals)[number]> | null;

/** The deleted messages among those of the list. */
const deleted = (list: SQL, key = sql`m.id`): SQL =>
  sql`SELECT ${key} FROM ${list} CROSS JOIN ${chatMessages} m ON m.id = ${given('messageId')} WHERE m.deleted_at IS NOT NULL`;

/**
 * Makes the statements that delete messages of one room, with all that contains their texts, and say what became of
 * each deletion. The row and its place stay. A closed room does not keep users from taking back what they wrote.
 */
export const deleteMessagesStatements = template(
  (_op: Value<string>, roomId: Value<string>, deletions: Value<readonly MessageWrite[]>) => {
    const list = listOf(deletions);
    const gone = sql`SELECT m.id FROM ${allowedIn(deletions, roomId)} WHERE m.sender_id = me.id AND m.deleted_at IS NULL`;
    return [
      ...onMessagesGone.ask(compute([deletions], latestOf), gone).flat(),
      sql`UPDATE ${chatMessages} SET text = NULL, language = NULL, deleted_at = e.at, change_sequence = e.change
        FROM (SELECT m.id, ${given('at')} AS at, ${changeOf(roomId)} AS change FROM ${allowedIn(deletions, roomId)}
          WHERE m.sender_id = me.id AND m.deleted_at IS NULL) e
        WHERE chat_messages.id = e.id`,
      ...recountToldOf(compute([deletions], latestOf), roomId, sql`${deleted(list)} AND m.deleted_at = ${given('at')}`),
      unindexStatement(deleted(list, sql`m.n`)),
      sql`DELETE FROM ${chatMessageRevisions} WHERE message_id IN (${deleted(list)})`,
      sql`DELETE FROM ${chatReactions} WHERE message_id IN (${deleted(list)})`,
      sql`DELETE FROM ${chatMentions} WHERE message_id IN (${deleted(list)})`,
      sql`DELETE FROM ${chatCorrections} WHERE message_id IN (${deleted(list)})`,
      select(
        sql`SELECT CASE ${actorCases} WHEN m.id IS NULL THEN 'chat.message_not_found'
            WHEN m.sender_id <> me.id THEN 'chat.not_sender' END AS refusal, ${actorColumns}
          FROM ${list} ${joinsOf(roomId, deletions)} ORDER BY v.key`,
        resultFrom,
      ),
    ];
  },
);

function resultFrom(row: Row): DeletionResult {
  const refusal = codeOrNull(row, 'refusal', refusals);
  return refusal && refusalFrom(row, refusal);
}
