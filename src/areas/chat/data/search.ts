/** Finds messages by the search index. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Line } from '../../../store/page.ts';
import { code, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { compute, perShape, template, type Value, type Values } from '../../../store/template.ts';
import { chatRooms, type Partner } from '../../matching/index.ts';
import { roomKinds } from '../rules/room.ts';
import { isReadableBy, isShownIn } from './access.ts';
import { messageColumns, messageFrom, type MessageRecord, quotedMessage } from './messages.ts';
import { cardColumns, cardFrom, cardJoins, listRooms } from './rooms.ts';
import { searchIndex } from './search-index.ts';
import { chatMessages } from './tables.ts';

/** A message with its room. */
export interface FoundRecord {
  readonly room: Pick<MessageRecord, 'roomId'> & {
    readonly kind: (typeof roomKinds)[number];
    readonly partner: Partner | null;
    readonly title: string | null;
  };
  readonly message: MessageRecord;
}

/** What is searched. */
export interface Search {
  readonly userId: string;
  /** Empty to search the latest rooms of the user. */
  readonly roomId: string;
  /** What the index is asked (`matchOf`). */
  readonly match: string;
  /** When the message was sent: from an instant, and before another. */
  readonly from: Instant;
  readonly to: Instant;
  /** Only messages with a lower number: those behind the last page. */
  readonly below: number;
  readonly limit: number;
}

/** Whether the rooms can be read, and a line of the page. */
export interface SearchLine {
  readonly rooms: number;
  readonly line: Line<FoundRecord>;
}

/** So many rooms one search takes. */
const ROOMS = sql.raw('100');
/** The most messages that one page skips because the reader may not see them. */
const PASSED_OVER = 100;

/**
 * The query for a page of found messages, the latest first. It always has a row. Which rooms the reader can read is
 * asked before the index is, so that their tokens stand in the question, and again for each message that it finds.
 */
export const searchPage = perShape((where: 'one room' | 'all rooms') =>
  template(({ userId, roomId, match, from, to, below, limit }: Values<Search>) => {
    const rooms =
      where === 'one room'
        ? sql`SELECT r.id FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)}`
        : sql`SELECT r.id FROM (${listRooms(userId, sql`true`, ROOMS)} LIMIT ${ROOMS}) latest CROSS JOIN ${chatRooms} r ON r.id = latest.id WHERE ${isReadableBy(userId)}`;
    const window = by(limit, 1 + PASSED_OVER);
    return select(
      sql`WITH asked AS MATERIALIZED (SELECT count(*) AS rooms, 'room : (' || group_concat('"r' || replace(id, '-', '') || '"', ' OR ') || ') AND ' || ${match} AS question FROM (${rooms})),
        listed AS MATERIALIZED (SELECT x.rowid AS n FROM ${searchIndex} x
          WHERE x.chat_search MATCH (SELECT coalesce(question, 'room : none') FROM asked) AND x.rowid < CAST(${below} AS INTEGER) ORDER BY x.rowid DESC LIMIT ${window}),
        page AS MATERIALIZED (SELECT listed.n, r.kind, r.title, ${cardColumns(userId)}, ${messageColumns(userId)} FROM listed
          CROSS JOIN ${chatMessages} m ON m.n = listed.n CROSS JOIN ${chatRooms} r ON r.id = m.room_id ${quotedMessage} ${cardJoins(userId)}
          WHERE m.deleted_at IS NULL AND ${isReadableBy(userId)} AND ${isShownIn(userId, sql`m.sender_id`)}
            AND m.created_at >= ${from} AND m.created_at < ${to} LIMIT ${by(limit, 1)})
      SELECT asked.rooms, page.*, (SELECT min(n) FROM listed HAVING count(*) = ${window} AND (SELECT count(*) FROM page) < ${by(limit, 1)}) AS passed
      FROM asked LEFT JOIN page ON true ORDER BY page.n DESC`,
      lineFrom,
    );
  }),
);

const by = (limit: Value<number>, more: number): SQL =>
  sql`CAST(${compute([limit], (rows) => rows + more)} AS INTEGER)`;

function lineFrom(row: Row): SearchLine {
  const passed = row['passed'] === null ? null : positionOf(integer(row, 'passed'));
  const item = row['n'] === null ? null : { value: foundFrom(row), position: positionOf(integer(row, 'n')) };
  return { rooms: integer(row, 'rooms'), line: { item, passed } };
}

/** A search is sorted by the numbers of messages alone. */
const positionOf = (n: number): [string, string] => [String(n), String(n)];

function foundFrom(row: Row): FoundRecord {
  const room = {
    roomId: text(row, 'room_id'),
    kind: code(row, 'kind', roomKinds),
    partner: cardFrom(row),
    title: textOrNull(row, 'title'),
  };
  return { room, message: messageFrom(row) };
}
