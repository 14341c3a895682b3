import { sql, type SQL } from 'drizzle-orm';
import { codeOrNull, integer } from '../../../store/row.ts';
import { select, type Row, type RowsOf, type Statement } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { isSessionRunning } from '../../auth/index.ts';
import { chatMembers, chatRooms } from '../../matching/index.ts';
import { userProfiles } from '../../profile/index.ts';
import { isHiddenFrom, isShownIn, isWritableBy } from './access.ts';
import { messageColumns, messageFrom, type MessageRecord, quotedMessage } from './messages.ts';
import { moveOwnPositionsStatement } from './read-positions.ts';
import { indexNewStatements } from './search-index.ts';
import { chatMentions, chatMessages } from './tables.ts';
import {
  actorCases,
  actorColumns,
  actorRefusals,
  given,
  listOf,
  refusalFrom,
  roomOf,
  type Write,
  type WriteRefusal,
} from './writes.ts';

/** A message to store. */
export interface NewMessage extends Write {
  readonly id: string;
  /** The session that must still run; null if that was asked before, or if there is none. */
  readonly sessionId: string | null;
  readonly clientMessageId: string;
  /** SHA-256 of what was sent (`hashMessage`). */
  readonly payloadHash: string;
  readonly text: string;
  /** Id of the message that it answers. */
  readonly replyTo: string | null;
  /** The users whom it mentions, each once. */
  readonly mentions: readonly string[];
  /** The language that the sender named. */
  readonly language: string | null;
}

/** Why a message was not stored. */
const refusals = [
  ...actorRefusals,
  'auth.session_ended',
  'chat.client_message_id_reused',
  'chat.room_closed',
  'chat.mention_not_member',
  'chat.reply_not_found',
] as const;

/** What became of a message: the stored one, as it is now, or the reason why there is none. */
export type SendResult =
  | { readonly message: MessageRecord; readonly isNew: boolean }
  | WriteRefusal<(typeof refusals)[number]>;

/** Condition: the session of the sender still runs, if it was given. */
const isSignedIn = isSessionRunning(given('actorId'), given('sessionId'), given('at'));

/** The message that the sender has stored in this room with the same id earlier. */
const earlier = (name: string): SQL =>
  sql`${sql.raw(`${name}.sender_id`)} = ${given('actorId')} AND ${sql.raw(`${name}.room_id`)} = r.id AND ${sql.raw(`${name}.client_message_id`)} = ${given('clientMessageId')}`;

/** The sequence of the message that `v` answers; NULL if the room has none with that id that the sender sees. */
const answered = sql`(SELECT a.sequence FROM ${chatMessages} a WHERE a.id = ${given('replyTo')} AND a.room_id = r.id AND a.type <> 'system' AND ${isShownIn(given('actorId'), sql`a.sender_id`)})`;

/** Condition: everyone whom `v` mentions is another member of the room, and not hidden from the sender. */
const mentionsMembers = sql`NOT EXISTS (SELECT 1 FROM json_each(${given('mentions')}) x WHERE x.value = ${given('actorId')}
  OR ${isHiddenFrom(given('actorId'), sql`x.value`)} OR NOT EXISTS (SELECT 1 FROM ${chatMembers} c WHERE c.room_id = r.id AND c.user_id = x.value))`;

/** The statements of `sendMessagesStatements` but for mentions. The last one answers. */
const storeMessagesStatements = template(
  (op: Value<string>, roomId: Value<string>, messages: Value<readonly NewMessage[]>) => {
    const list = listOf(messages);
    const stored = storedOf(op, messages);
    return [
      sql`INSERT INTO ${chatMessages} (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, text, language, reply_to, created_at, op)
        SELECT ${given('id')}, r.id, (SELECT coalesce(max(y.sequence), 0) FROM ${chatMessages} y WHERE y.room_id = ${roomId}) + row_number() OVER (ORDER BY v.key),
          ${given('actorId')}, ${given('clientMessageId')}, ${given('payloadHash')}, 'text', ${given('text')}, ${given('language')}, ${answered}, ${given('at')}, ${op}
        FROM ${list} CROSS JOIN ${userProfiles} me ON me.id = ${given('actorId')} CROSS JOIN ${roomOf(roomId, messages)}
        WHERE me.status = 'active' AND ${isSignedIn} AND ${isWritableBy(given('actorId'))}
          AND (${given('replyTo')} IS NULL OR ${answered} IS NOT NULL) AND ${mentionsMembers}
          AND NOT EXISTS (SELECT 1 FROM ${chatMessages} k WHERE ${earlier('k')})`,
      sql`UPDATE ${chatRooms} SET last_message_at = max(coalesce(last_message_at, ''), (SELECT max(m.created_at) ${stored}))
        WHERE id = ${roomId} AND EXISTS (SELECT 1 ${stored})`,
      moveOwnPositionsStatement(
        sql`SELECT m.room_id, m.sender_id, max(m.sequence) AS last ${stored} GROUP BY m.sender_id`,
      ),
      select(
        sql`SELECT ${refusalCase} AS refusal, m.op = ${op} AS is_new, ${actorColumns}, ${messageColumns(given('actorId'))}
          FROM ${list} LEFT JOIN ${userProfiles} me ON me.id = ${given('actorId')}
          LEFT JOIN ${roomOf(roomId, messages)}
          LEFT JOIN ${chatMessages} m ON ${earlier('m')} ${quotedMessage} ORDER BY v.key`,
        resultFrom,
      ),
    ];
  },
);

/** Makes the statement that stores whom those messages mention that this group has stored. */
const insertMentionsStatement = template(
  (op: Value<string>, messages: Value<readonly NewMessage[]>) =>
    sql`INSERT INTO ${chatMentions} (message_id, user_id, room_id, sequence) SELECT m.id, x.value, m.room_id, m.sequence ${storedOf(op, messages)}
      CROSS JOIN json_each(${given('mentions')}) x WHERE m.deleted_at IS NULL ON CONFLICT (user_id, room_id, sequence) DO NOTHING`,
);

/**
 * Makes the statements that store messages of one room, in the order of the list, and say what became of each. Every
 * condition stands in the statement that writes, so a match that ends or a block that comes at the same moment lets
 * nothing through, and a refused message does not hold up the others. No two messages of a list may have the same
 * sender and `clientMessageId`.
 *
 * @param op the group of messages. A group that is stored again, because the answer was lost, keeps its `op` and its
 *   ids: what is there already stays as it is.
 */
export function sendMessagesStatements(
  op: string,
  roomId: string,
  messages: readonly NewMessage[],
): [...Statement[], RowsOf<SendResult>] {
  const [insert, ...others] = storeMessagesStatements(op, roomId, messages);
  const index = indexNewStatements(op, messages);
  // Most messages mention nobody, and a statement costs even if it finds nothing.
  if (messages.every(({ mentions }) => mentions.length === 0)) return [insert, ...index, ...others];
  return [insert, ...index, insertMentionsStatement(op, messages), ...others];
}

/** The messages `m` of the list `v` that this group has stored. */
function storedOf(op: Value<string>, messages: Value<readonly NewMessage[]>): SQL {
  return sql`FROM ${listOf(messages)} CROSS JOIN ${chatMessages} m ON m.id = ${given('id')} AND m.op = ${op}`;
}

const refusalCase = sql`CASE ${actorCases} WHEN NOT ${isSignedIn} THEN 'auth.session_ended'
  WHEN m.payload_hash <> ${given('payloadHash')} THEN 'chat.client_message_id_reused' WHEN m.id IS NOT NULL THEN NULL
  WHEN NOT ${isWritableBy(given('actorId'))} THEN 'chat.room_closed' WHEN NOT ${mentionsMembers} THEN 'chat.mention_not_member' ELSE 'chat.reply_not_found' END`;

function resultFrom(row: Row): SendResult {
  const refusal = codeOrNull(row, 'refusal', refusals);
  if (refusal === null) return { message: messageFrom(row), isNew: integer(row, 'is_new') === 1 };
  return refusalFrom(row, refusal);
}
