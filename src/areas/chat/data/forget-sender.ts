/** What the deletion of an account leaves in groups. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { insertNobodyStatement, NOBODY } from '../../profile/index.ts';
import { departStatements } from './departures.ts';
import { chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';

/**
 * Makes the statements by which a user leaves their groups, because their account is deleted. What they wrote there
 * loses its text, as if they had deleted it, and passes to the user without a name: its place stays, so that the numbers
 * of the room have no gaps.
 */
export function forgetSenderStatements(userId: Value<string>, now: Value<Instant>): SQL[] {
  const inGroups = sql`${chatMessages} m CROSS JOIN ${chatRooms} r ON r.id = m.room_id AND r.kind <> 'direct' WHERE m.sender_id = ${userId}`;
  const theirs = sql`(SELECT m.id FROM ${inGroups})`;
  const change = sql`(SELECT coalesce(max(y.change_sequence), 0) FROM ${chatMessages} y WHERE y.room_id = m.room_id AND y.change_sequence IS NOT NULL)
    + row_number() OVER (PARTITION BY m.room_id ORDER BY m.sequence)`;
  return [
    ...departStatements(now, sql`(${userId})`, () => sql`true`),
    insertNobodyStatement(now, sql`EXISTS (SELECT 1 FROM ${inGroups})`),
    sql`DELETE FROM ${chatMessageRevisions} WHERE message_id IN ${theirs}`,
    sql`DELETE FROM ${chatReactions} WHERE message_id IN ${theirs}`,
    sql`UPDATE ${chatMessages} SET text = NULL, deleted_at = ${now}, change_sequence = e.change
      FROM (SELECT m.id, ${change} AS change FROM ${inGroups} AND m.deleted_at IS NULL) e WHERE chat_messages.id = e.id`,
    // The ids that apps have made are the sender's as well.
    sql`UPDATE ${chatMessages} SET sender_id = ${NOBODY}, client_message_id = id, payload_hash = ${'-'.repeat(43)} WHERE id IN ${theirs}`,
  ];
}
