import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { code, integer, text } from '../../../store/row.ts';
import { type Row, select } from '../../../store/statement.ts';
import { compute, jsonText, template, type Value, type Values } from '../../../store/template.ts';
import { isSessionRunning } from '../../auth/index.ts';
import { chatMembers, chatRooms, matches } from '../../matching/index.ts';
import { isOnlineShownTo, NOBODY, userProfiles, userSettings } from '../../profile/index.ts';
import { hasBlocks, isBlockedBetween } from '../../safety/index.ts';
import { jsonList } from '../../../store/json-list.ts';
import { roomKinds } from '../rules/room.ts';
import { isReadableBy, isWritableBy } from './access.ts';
import { messageColumns, messageFrom, quotedMessage, roomEnds, roomEndsFrom } from './messages.ts';
import { chatCorrections, chatMentions, chatMessages, chatReactions } from './tables.ts';

/** Who reads over a connection. */
export interface Reader {
  readonly userId: string;
  readonly sessionId: string | null;
  /** The current instant. */
  readonly at: Instant;
}

/** Why somebody may not read live: the name of the close code that says so. */
const bars = ['sessionEnded', 'roomNotFound', 'roomClosed'] as const;
/** Whether somebody may read live, or why not. */
export type Standing = 'open' | (typeof bars)[number];

/** A reader who may not read live. */
export interface Barred {
  /** Their place in the list of readers, from 0. */
  readonly place: number;
  readonly why: Exclude<Standing, 'open'>;
}

/**
 * Makes one text of each reader: the instant and the user id have fixed lengths. A busy room has hundreds of readers,
 * and SQLite reads texts faster than objects.
 */
const packReaders = (readers: readonly Reader[]): string[] =>
  readers.map(({ at, userId, sessionId }) => `${at}${userId}${sessionId ?? ''}`);
const unpacked = {
  at: sql.raw('substr(v.value, 1, 24)'),
  userId: sql.raw('substr(v.value, 25, 36)'),
  sessionId: sql.raw("nullif(substr(v.value, 61), '')"),
} as const satisfies Readonly<Record<keyof Reader, SQL>>;

/** The query for those of the readers who may not read live in a room. Mostly there are none, so it answers nothing. */
export const barredIn = template((roomId: Value<string>, readers: Value<readonly Reader[]>) => {
  const given = (name: keyof Reader): SQL => unpacked[name];
  const isSignedIn = sql`me.status = 'active' AND ${isSessionRunning(sql`me.id`, given('sessionId'), given('at'))}`;
  return select(
    sql`SELECT * FROM (SELECT v.key AS place, CASE WHEN ${isSignedIn} THEN CASE WHEN r.id IS NULL THEN 'roomNotFound' WHEN r.closed_at IS NOT NULL THEN 'roomClosed' END
        ELSE 'sessionEnded' END AS why
      FROM json_each(${jsonText(compute([readers], packReaders))}) v LEFT JOIN ${userProfiles} me ON me.id = ${given('userId')}
      LEFT JOIN ${chatRooms} r ON r.id = ${roomId} AND ${isReadableBy(given('userId'))}) WHERE why IS NOT NULL`,
    (row): Barred => ({ place: integer(row, 'place'), why: code(row, 'why', bars) }),
  );
});

/** A user who is typing, and one who may be shown that. */
export interface ShownTypist {
  readonly readerId: string;
  readonly typistId: string;
}

/**
 * The query for who of these readers is shown that who of these users is typing: those who see whether the user is
 * online, in a room in which the user can write. In a public room nobody is.
 */
export const shownTypists = template(
  (roomId: Value<string>, typistIds: Value<readonly string[]>, readerIds: Value<readonly string[]>) =>
    select(
      sql`SELECT p.id AS typist_id, reader.value AS reader_id FROM ${chatRooms} r CROSS JOIN ${userProfiles} p ON p.id IN ${jsonList(typistIds)}
        CROSS JOIN ${userSettings} s ON s.user_id = p.id CROSS JOIN json_each(${jsonText(readerIds)}) reader
        WHERE r.id = ${roomId} AND r.kind <> 'public' AND reader.value <> p.id AND ${isWritableBy(sql`p.id`)} AND ${isOnlineShownTo(sql`reader.value`)}`,
      (row): ShownTypist => ({ readerId: text(row, 'reader_id'), typistId: text(row, 'typist_id') }),
    ),
);

/** The query for the ends of a room and its kind, whoever asks. No row if there is no such room. */
export const roomEndsIn = template((roomId: Value<string>) =>
  select(sql`SELECT ${roomEnds}, r.kind FROM ${chatRooms} r WHERE r.id = ${roomId}`, (row) => ({
    ...roomEndsFrom(row),
    kind: code(row, 'kind', roomKinds),
  })),
);

/** The query for the next messages of a room after a sequence, whoever asks: who may read is asked beside it. */
export const messagesAfter = template((roomId: Value<string>, sequence: Value<number>, limit: Value<number>) =>
  select(
    sql`SELECT ${messageColumns(null)} FROM ${chatMessages} m ${quotedMessage}
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
    sql`SELECT ${messageColumns(null)} FROM ${chatMessages} m ${quotedMessage}
      WHERE m.room_id = ${roomId} AND m.change_sequence > CAST(${change} AS INTEGER) ORDER BY m.change_sequence LIMIT ${limit}`,
    messageFrom,
  ),
);

/** A user whom a reader does not see. */
export interface HiddenPair {
  readonly readerId: string;
  readonly personId: string;
}

/** The places behind which messages and changes are read, and how many of each. */
export interface LivePage {
  readonly messages: number;
  readonly changes: number;
  readonly limit: number;
}

/**
 * The query for who is hidden from whom in a group, among these readers and the users whom the next messages and
 * changes show. A direct room has no such pairs: it is hidden as a whole. Most readers have blocked nobody and were
 * blocked by nobody, so only the others are compared with each user. `isHiddenFrom` says the same of one pair.
 */
export const hiddenPairs = template(
  (roomId: Value<string>, readerIds: Value<readonly string[]>, { messages, changes, limit }: Values<LivePage>) => {
    const next = (column: SQL, after: Value<number>): SQL =>
      sql`SELECT * FROM (SELECT m.id, m.room_id, m.sender_id, m.subject_id, m.reply_to FROM ${chatRooms} r CROSS JOIN ${chatMessages} m ON m.room_id = r.id AND ${column} > CAST(${after} AS INTEGER)
        WHERE r.id = ${roomId} AND r.kind <> 'direct' ORDER BY ${column} LIMIT ${limit})`;
    return select(
      sql`WITH page AS MATERIALIZED (${next(sql`m.sequence`, messages)} UNION ALL ${next(sql`m.change_sequence`, changes)}),
        shown (id) AS MATERIALIZED (SELECT sender_id FROM page UNION SELECT coalesce(page.subject_id, q.sender_id) FROM page LEFT JOIN ${chatMessages} q ON q.room_id = page.room_id AND q.sequence = page.reply_to
            WHERE coalesce(page.subject_id, q.id) IS NOT NULL
          UNION SELECT x.user_id FROM page CROSS JOIN ${chatReactions} x ON x.message_id = page.id
          UNION SELECT z.author_id FROM page CROSS JOIN ${chatCorrections} z ON z.message_id = page.id
          UNION SELECT z.user_id FROM page CROSS JOIN ${chatMentions} z ON z.message_id = page.id),
        readers (id) AS MATERIALIZED (SELECT value FROM json_each(${jsonText(readerIds)})),
        apart (id) AS MATERIALIZED (SELECT id FROM readers WHERE EXISTS (SELECT 1 FROM page) AND ${hasBlocks(sql`readers.id`)})
        SELECT apart.id AS reader_id, shown.id AS person_id FROM apart CROSS JOIN shown WHERE ${isBlockedBetween(sql`apart.id`, sql`shown.id`)}
        UNION ALL SELECT readers.id, shown.id FROM shown CROSS JOIN ${userProfiles} h ON h.id = shown.id AND h.status <> 'active' AND h.id <> ${sql.raw(`'${NOBODY}'`)}
          CROSS JOIN readers WHERE readers.id <> shown.id`,
      (row): HiddenPair => ({ readerId: text(row, 'reader_id'), personId: text(row, 'person_id') }),
    );
  },
);

const roomIdFrom = (row: Row): string => text(row, 'id');

/** A room that two users share. */
export interface SharedRoom {
  readonly roomId: string;
  readonly isGroup: boolean;
}

/** The query for the rooms of two users: their direct room, if they have one, and the groups in which both are. */
export const roomsOfPair = template((userId: Value<string>, otherId: Value<string>) =>
  select(
    sql`SELECT r.id, 0 AS is_group FROM ${chatRooms} r WHERE r.low_id = min(${userId}, ${otherId}) AND r.high_id = max(${userId}, ${otherId})
      UNION ALL SELECT c.room_id, 1 FROM ${chatMembers} c CROSS JOIN ${chatMembers} d ON d.room_id = c.room_id AND d.user_id = ${otherId}
        WHERE c.user_id = ${userId} AND c.role IS NOT NULL`,
    (row): SharedRoom => ({ roomId: text(row, 'id'), isGroup: integer(row, 'is_group') === 1 }),
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
