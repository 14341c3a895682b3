/** What the deletion of an account leaves in groups. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { integer } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { insertNobodyStatement, NOBODY } from '../../profile/index.ts';
import { onCountedGone, onMessagesGone } from '../hooks.ts';
import { departStatements } from './departures.ts';
import { unindexStatement } from './search-index.ts';
import { chatCorrections, chatMentions, chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';

/** How many messages one step takes. */
const MESSAGES_A_STEP = 200;

/** Makes the statements by which a user leaves all their groups. */
export const leaveAllStatements = template((now: Value<Instant>, userId: Value<string>) =>
  // Nothing is told: what it would say of the user is taken away at once.
  departStatements(now, sql`(${userId})`, () => sql`true`, null),
);

/** Selects `id` and `change`, the next numbers of change, for messages of any rooms. */
function numbered(messages: SQL): SQL {
  return sql`SELECT page.id, (SELECT coalesce(max(y.change_sequence), 0) FROM ${chatMessages} y WHERE y.room_id = page.room_id AND y.change_sequence IS NOT NULL)
    + row_number() OVER (PARTITION BY page.room_id ORDER BY page.sequence) AS change FROM (${messages}) page`;
}

/**
 * Makes the statements that take the next messages from a user whose account is deleted. Each loses its text, as if
 * they had deleted it, and passes to the user without a name: its place stays, so that the numbers of the room have no
 * gaps. Repeated they go on.
 */
export const forgetSenderStatements = template((now: Value<Instant>, userId: Value<string>) => {
  const next = sql`${chatMessages} m WHERE m.sender_id = ${userId} ORDER BY m.room_id, m.client_message_id LIMIT ${sql.raw(String(MESSAGES_A_STEP))}`;
  const theirs = sql`(SELECT m.id FROM ${next})`;
  return [
    insertNobodyStatement(now, sql`EXISTS (SELECT 1 FROM ${chatMessages} WHERE sender_id = ${userId})`),
    ...onMessagesGone.ask(now, theirs).flat(),
    unindexStatement(sql`SELECT m.n FROM ${next}`),
    sql`DELETE FROM ${chatMessageRevisions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatReactions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatMentions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatCorrections} WHERE message_id IN ${theirs}`,
    // The ids that apps have made are the sender's as well.
    sql`UPDATE ${chatMessages} SET text = NULL, deleted_at = coalesce(deleted_at, ${now}), change_sequence = e.change,
        subject_id = NULL, sender_id = ${NOBODY}, client_message_id = chat_messages.id, payload_hash = ${'-'.repeat(43)}
      FROM (${numbered(sql`SELECT m.id, m.room_id, m.sequence FROM ${next}`)}) e WHERE chat_messages.id = e.id`,
  ];
});

/**
 * Makes the statement that empties the next messages of the service about a user whose account is deleted. Repeated it
 * goes on.
 */
export const forgetSubjectStatements = template((now: Value<Instant>, userId: Value<string>) => [
  sql`UPDATE ${chatMessages} SET text = NULL, deleted_at = coalesce(deleted_at, ${now}), change_sequence = e.change, subject_id = NULL
    FROM (${numbered(sql`SELECT m.id, m.room_id, m.sequence FROM ${chatMessages} m WHERE m.subject_id = ${userId} ORDER BY m.room_id, m.sequence LIMIT ${sql.raw(String(MESSAGES_A_STEP))}`)}) e
    WHERE chat_messages.id = e.id`,
]);

/** Makes the statement that numbers the change of messages from which something is taken, so that apps learn of it. */
function numberStatement(messageIds: SQL): SQL {
  return sql`UPDATE ${chatMessages} SET change_sequence = e.change
    FROM (${numbered(sql`SELECT m.id, m.room_id, m.sequence FROM ${chatMessages} m WHERE m.id IN (${messageIds})`)}) e WHERE chat_messages.id = e.id`;
}

/**
 * Makes the statements that take the next reactions, mentions and corrections of a user whose account is deleted from
 * messages of others. Repeated they go on.
 */
export const forgetTracesStatements = template((now: Value<Instant>, userId: Value<string>) => {
  const step = sql.raw(String(MESSAGES_A_STEP));
  const reactions = sql`SELECT x.message_id, x.emoji FROM ${chatReactions} x WHERE x.user_id = ${userId} ORDER BY x.message_id, x.emoji LIMIT ${step}`;
  const mentions = sql`SELECT x.message_id FROM ${chatMentions} x WHERE x.user_id = ${userId} ORDER BY x.room_id, x.sequence LIMIT ${step}`;
  const corrections = sql`SELECT k.id, k.message_id, k.receiver_id, k.created_at FROM ${chatCorrections} k WHERE k.author_id = ${userId} ORDER BY k.created_at LIMIT ${step}`;
  return [
    numberStatement(sql`SELECT message_id FROM (${reactions})`),
    sql`DELETE FROM ${chatReactions} WHERE (message_id, emoji, user_id) IN (SELECT message_id, emoji, ${userId} FROM (${reactions}))`,
    numberStatement(mentions),
    sql`DELETE FROM ${chatMentions} WHERE user_id = ${userId} AND message_id IN (${mentions})`,
    ...onCountedGone.ask(now, sql`SELECT receiver_id AS user_id, created_at AS at FROM (${corrections})`),
    numberStatement(sql`SELECT message_id FROM (${corrections})`),
    sql`DELETE FROM ${chatCorrections} WHERE id IN (SELECT id FROM (${corrections}))`,
  ];
});

/** The query that says whether messages or traces of a user, or messages about them, are left. */
export const isAnythingLeft = template((userId: Value<string>) =>
  select(
    sql`SELECT EXISTS (SELECT 1 FROM ${chatMessages} WHERE sender_id = ${userId}) OR EXISTS (SELECT 1 FROM ${chatMessages} WHERE subject_id = ${userId})
      OR EXISTS (SELECT 1 FROM ${chatReactions} WHERE user_id = ${userId}) OR EXISTS (SELECT 1 FROM ${chatMentions} WHERE user_id = ${userId})
      OR EXISTS (SELECT 1 FROM ${chatCorrections} WHERE author_id = ${userId}) AS is_left`,
    (row) => integer(row, 'is_left') === 1,
  ),
);
