import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { integer } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatMembers, chatRemovals, chatRooms } from '../../matching/index.ts';
import { onMessagesGone } from '../hooks.ts';
import { eraseMessagesStatements } from './erase-messages.ts';
import { recountErased } from './message-notices.ts';
import { chatMessages } from './tables.ts';

/** How many messages one step erases. */
const MESSAGES_A_STEP = 200;

/**
 * Makes the statements that erase the latest messages of a deleted room and, with the last of them, the room itself,
 * and order recounts for those who were told of them. Repeated they go on.
 */
export const eraseRoomStatements = template((now: Value<Instant>, roomId: Value<string>) => {
  const deleted = sql`(SELECT r.id FROM ${chatRooms} r WHERE r.id = ${roomId} AND r.kind <> 'direct' AND r.closed_at IS NOT NULL)`;
  const latest = sql`n IN (SELECT m.n FROM ${chatMessages} m WHERE m.room_id = ${deleted} ORDER BY m.sequence DESC LIMIT ${sql.raw(String(MESSAGES_A_STEP))})`;
  const empty = sql`${deleted} AND NOT EXISTS (SELECT 1 FROM ${chatMessages} m WHERE m.room_id = ${roomId})`;
  return [
    recountErased(now, latest),
    ...onMessagesGone.ask(now, sql`SELECT g.id FROM ${chatMessages} g WHERE g.${latest}`).flat(),
    ...eraseMessagesStatements(latest),
    sql`DELETE FROM ${chatMembers} WHERE room_id = ${empty}`,
    sql`DELETE FROM ${chatRemovals} WHERE room_id = ${empty}`,
    sql`DELETE FROM ${chatRooms} WHERE id = ${empty}`,
  ];
});

/** The query that says whether something of a room is left. */
export const isLeft = template((roomId: Value<string>) =>
  select(
    sql`SELECT EXISTS (SELECT 1 FROM ${chatRooms} r WHERE r.id = ${roomId}) AS is_left`,
    (row) => integer(row, 'is_left') === 1,
  ),
);
