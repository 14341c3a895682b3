import { sql } from 'drizzle-orm';
import { integer, text, textOrNull } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import type { Written } from '../rules/language-balance.ts';
import { isHiddenFrom, isReadableBy } from './access.ts';
import { lastSequence } from './messages.ts';
import { chatMessages } from './tables.ts';

/** So many places of a room are counted, the latest: the cost has a bound, and the balance is that of these days. */
const COUNTED = 200;

/**
 * The query for what each member has lately written in each language. One row with null if nobody has, and no row if
 * the user cannot read the room.
 */
export const writtenIn = template((userId: Value<string>, roomId: Value<string>) =>
  select(
    sql`WITH room AS MATERIALIZED (SELECT r.id, r.kind, ${lastSequence} AS last FROM ${chatRooms} r WHERE r.id = ${roomId} AND ${isReadableBy(userId)})
      SELECT m.language, m.sender_id, count(m.id) AS messages, coalesce(sum(length(m.text)), 0) AS characters FROM room
        LEFT JOIN ${chatMessages} m ON m.room_id = room.id AND m.sequence > room.last - ${sql.raw(String(COUNTED))} AND m.deleted_at IS NULL AND m.type <> 'system'
          AND (room.kind = 'direct' OR NOT ${isHiddenFrom(userId, sql`m.sender_id`)})
      GROUP BY room.id, m.language, m.sender_id ORDER BY characters DESC, m.sender_id`,
    (row): Written | null =>
      textOrNull(row, 'sender_id') === null
        ? null
        : {
            language: textOrNull(row, 'language'),
            userId: text(row, 'sender_id'),
            messages: integer(row, 'messages'),
            characters: integer(row, 'characters'),
          },
  ),
);
