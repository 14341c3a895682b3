/** What the deletion of an account leaves in groups. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { integer } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { insertNobodyStatement, NOBODY } from '../../profile/index.ts';
import { departStatements } from './departures.ts';
import { chatCorrections, chatMentions, chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';

/** How many messages one step takes. */
const MESSAGES_A_STEP = 200;

/** Makes the statements by which a user leaves all their groups. */
export const leaveAllStatements = template((now: Value<Instant>, userId: Value<string>) =>
  departStatements(now, sql`(${userId})`, () => sql`true`),
);

/**
 * Makes the statements that take the next messages from a user whose account is deleted. Each loses its text, as if
 * they had deleted it, and passes to the user without a name: its place stays, so that the numbers of the room have no
 * gaps. Repeated they go on.
 */
export const forgetSenderStatements = template((now: Value<Instant>, userId: Value<string>) => {
  const next = sql`${chatMessages} m WHERE m.sender_id = ${userId} ORDER BY m.room_id, m.client_message_id LIMIT ${sql.raw(String(MESSAGES_A_STEP))}`;
  const theirs = sql`(SELECT m.id FROM ${next})`;
  const change = sql`(SELECT coalesce(max(y.change_sequence), 0) FROM ${chatMessages} y WHERE y.room_id = page.room_id AND y.change_sequence IS NOT NULL)
    + row_number() OVER (PARTITION BY page.room_id ORDER BY page.sequence)`;
  return [
    insertNobodyStatement(now, sql`EXISTS (SELECT 1 FROM ${chatMessages} WHERE sender_id = ${userId})`),
    sql`DELETE FROM ${chatMessageRevisions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatReactions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatMentions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatCorrections} WHERE message_id IN ${theirs}`,
    // The ids that apps have made are the sender's as well.
    sql`UPDATE ${chatMessages} SET text = NULL, deleted_at = coalesce(deleted_at, ${now}), change_sequence = e.change,
        sender_id = ${NOBODY}, client_message_id = chat_messages.id, payload_hash = ${'-'.repeat(43)}
      FROM (SELECT page.id, ${change} AS change FROM (SELECT m.id, m.room_id, m.sequence FROM ${next}) page) e WHERE chat_messages.id = e.id`,
  ];
});

/** The query that says whether a user has sent messages that are left. */
export const hasSent = template((userId: Value<string>) =>
  select(
    sql`SELECT EXISTS (SELECT 1 FROM ${chatMessages} WHERE sender_id = ${userId}) AS has_sent`,
    (row) => integer(row, 'has_sent') === 1,
  ),
);
