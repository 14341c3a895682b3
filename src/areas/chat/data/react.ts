import { sql } from 'drizzle-orm';
import { codeOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { EMOJI_A_MESSAGE } from '../rules/emoji.ts';
import { isWritableBy } from './access.ts';
import { chatMessages, chatReactions } from './tables.ts';
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

/** An emoji that a user puts under a message, or takes back. */
export interface Reaction extends MessageWrite {
  readonly emoji: string;
  readonly isAdded: boolean;
}

const refusals = [
  ...actorRefusals,
  'chat.message_not_found',
  'chat.room_closed',
  'chat.message_deleted',
  'chat.too_many_reactions',
] as const;

/** What became of a reaction: null if it is as the user wants it, or the reason why it was refused. */
export type ReactionResult = WriteRefusal<(typeof refusals)[number]> | null;

const own = sql`EXISTS (SELECT 1 FROM ${chatReactions} o WHERE o.message_id = m.id AND o.emoji = ${given('emoji')} AND o.user_id = me.id)`;
const isRoomFor = sql`(EXISTS (SELECT 1 FROM ${chatReactions} s WHERE s.message_id = m.id AND s.emoji = ${given('emoji')})
  OR (SELECT count(DISTINCT d.emoji) FROM ${chatReactions} d WHERE d.message_id = m.id) < ${sql.raw(String(EMOJI_A_MESSAGE))})`;

/**
 * Makes the statements that add and take back reactions to messages of one room, and say what became of each. The
 * message is marked as changed first, under the conditions of the change itself. No message may occur twice in a list.
 */
export const reactStatements = template(
  (_op: Value<string>, roomId: Value<string>, items: Value<readonly Reaction[]>) => {
    const list = listOf(items);
    const adding = sql`${given('isAdded')} = 1 AND ${isWritableBy(sql`me.id`)} AND m.deleted_at IS NULL AND NOT ${own} AND ${isRoomFor}`;
    const taking = sql`${given('isAdded')} = 0 AND ${own}`;
    return [
      sql`UPDATE ${chatMessages} SET change_sequence = e.change
        FROM (SELECT m.id, ${changeOf(roomId)} AS change FROM ${allowedIn(items, roomId)} WHERE ${adding} OR ${taking}) e
        WHERE chat_messages.id = e.id`,
      sql`DELETE FROM ${chatReactions} WHERE (message_id, emoji, user_id) IN (
        SELECT m.id, ${given('emoji')}, me.id FROM ${allowedIn(items, roomId)} WHERE ${given('isAdded')} = 0)`,
      sql`INSERT INTO ${chatReactions} (message_id, emoji, user_id, created_at)
        SELECT m.id, ${given('emoji')}, me.id, ${given('at')} FROM ${allowedIn(items, roomId)} WHERE ${adding}`,
      select(
        sql`SELECT CASE ${actorCases} WHEN m.id IS NULL THEN 'chat.message_not_found' WHEN ${own} OR ${given('isAdded')} = 0 THEN NULL
            WHEN NOT ${isWritableBy(sql`me.id`)} THEN 'chat.room_closed' WHEN m.deleted_at IS NOT NULL THEN 'chat.message_deleted'
            ELSE 'chat.too_many_reactions' END AS refusal, ${actorColumns}
          FROM ${list} ${joinsOf(roomId, items)} ORDER BY v.key`,
        resultFrom,
      ),
    ];
  },
);

function resultFrom(row: Row): ReactionResult {
  const refusal = codeOrNull(row, 'refusal', refusals);
  return refusal && refusalFrom(row, refusal);
}
