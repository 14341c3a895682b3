import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { code, text } from '../../../store/row.ts';
import { type Row, select } from '../../../store/statement.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { isSessionRunning } from '../../auth/index.ts';
import { chatMembers, chatRooms, matches } from '../../matching/index.ts';
import { userProfiles } from '../../profile/index.ts';
import { isReadableBy } from './access.ts';
import { messageColumns, messageFrom, quotedMessage, roomEnds, roomEndsFrom } from './messages.ts';
import { chatMessages } from './tables.ts';

/** Who reads over a connection. */
export interface Reader {
  readonly userId: string;
  readonly sessionId: string | null;
  /** The current instant. */
  readonly at: Instant;
}

/** Whether somebody may read live: yes, or the name of the close code that says why not. */
const standings = ['open', 'sessionEnded', 'roomNotFound', 'roomClosed'] as const;
export type Standing = (typeof standings)[number];

/** The query that says of each reader whether they may read live in a room, in the order of the list. */
export const standingsIn = template((roomId: Value<string>, readers: Value<readonly Reader[]>) => {
  const given = (name: keyof Reader): SQL => sql`(v.value ->> ${sql.raw(`'${name}'`)})`;
  const isSignedIn = sql`me.status = 'active' AND ${isSessionRunning(sql`me.id`, given('sessionId'), given('at'))}`;
  return select(
    sql`SELECT CASE WHEN ${isSignedIn} THEN CASE WHEN r.id IS NULL THEN 'roomNotFound' WHEN r.closed_at IS NOT NULL THEN 'roomClosed' ELSE 'open' END
        ELSE 'sessionEnded' END AS standing
      FROM json_each(${jsonText(readers)}) v LEFT JOIN ${userProfiles} me ON me.id = ${given('userId')}
      LEFT JOIN ${chatRooms} r ON r.id = ${roomId} AND ${isReadableBy(given('userId'))} ORDER BY v.key`,
    (row): Standing => code(row, 'standing', standings),
  );
});

/** The query for the ends of a room, whoever asks. No row if there is no such room. */
export const roomEndsIn = template((roomId: Value<string>) =>
  select(sql`SELECT ${roomEnds} FROM ${chatRooms} r WHERE r.id = ${roomId}`, roomEndsFrom),
);

/** The query for the next messages of a room after a sequence, whoever asks: who may read is asked beside it. */
export const messagesAfter = template((roomId: Value<string>, sequence: Value<number>, limit: Value<number>) =>
  select(
    sql`SELECT ${messageColumns} FROM ${chatMessages} m ${quotedMessage}
      WHERE m.room_id = ${roomId} AND m.sequence > CAST(${sequence} AS INTEGER) ORDER BY m.sequence LIMIT ${limit}`,
    messageFrom,
  ),
);

/**
 * The query for the next messages of a room that changed after a change, whoever asks, in the order of their latest
 * change. A message that changes again moves to the end, so nothing is passed over.
 */
export const changesAfter = template((roomId: Value<string>, change: Value<number>, limit: Value<number>) =>
  select(
    sql`SELECT ${messageColumns} FROM ${chatMessages} m ${quotedMessage}
      WHERE m.room_id = ${roomId} AND m.change_sequence > CAST(${change} AS INTEGER) ORDER BY m.change_sequence LIMIT ${limit}`,
    messageFrom,
  ),
);

const roomIdFrom = (row: Row): string => text(row, 'id');

/** The query for the room of two users, if they have one. */
export const roomOfPair = template((userId: Value<string>, otherId: Value<string>) =>
  select(
    sql`SELECT r.id FROM ${chatRooms} r WHERE r.low_id = min(${userId}, ${otherId}) AND r.high_id = max(${userId}, ${otherId})`,
    roomIdFrom,
  ),
);

/** The query for the room of a match. */
export const roomOfMatch = template((matchId: Value<string>) =>
  select(sql`SELECT m.room_id AS id FROM ${matches} m WHERE m.id = ${matchId}`, roomIdFrom),
);

/** The query for a page of the rooms in which a user may have live connections, behind the id of the last one. */
export const openRoomsOf = template((userId: Value<string>, after: Value<string>, limit: Value<number>) =>
  select(
    sql`SELECT r.id FROM ${chatMembers} c CROSS JOIN ${chatRooms} r ON r.id = c.room_id
      WHERE c.user_id = ${userId} AND c.room_id > ${after} AND r.closed_at IS NULL ORDER BY c.room_id LIMIT ${limit}`,
    roomIdFrom,
  ),
);
