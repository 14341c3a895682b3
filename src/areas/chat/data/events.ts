/** Messages of the service: what happened in a group or public room, written in the batch of its cause. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { codeOrNull, textOrNull } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';
import type { Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { type EventCode, eventCodes } from '../rules/event.ts';
import { chatMessages } from './tables.ts';

/** What happened in a room. Who did it is the sender of the message. */
export interface EventRecord {
  readonly code: EventCode;
  /** The user who became a member, has left or was removed. */
  readonly userId: string | null;
  /** The new title of the room. */
  readonly title: string | null;
}

/** An event to tell of. */
interface NewEvent {
  readonly code: EventCode;
  readonly actorId: Value<string> | SQL;
  readonly subjectId?: Value<string> | SQL;
  readonly title?: Value<string>;
}

/**
 * Makes the statement that adds a message of the service to rooms `r`. It stands in the batch of its cause, before the
 * actor leaves; the sequence is made as for every message.
 *
 * @param rooms what follows FROM: one row for each event, with its room as `r`, and a condition behind WHERE.
 */
export function tellEventStatement(now: Value<Instant>, event: NewEvent, rooms: SQL): SQL {
  const { code, actorId, subjectId = null, title = null } = event;
  return sql`INSERT INTO ${chatMessages} (id, room_id, sequence, sender_id, client_message_id, payload_hash, type, event, subject_id, text, created_at, op)
    SELECT ${randomUuid}, e.room_id, (SELECT coalesce(max(y.sequence), 0) FROM ${chatMessages} y WHERE y.room_id = e.room_id)
        + row_number() OVER (PARTITION BY e.room_id ORDER BY e.subject_id), e.actor_id, ${randomUuid}, ${'-'.repeat(43)}, 'system', ${code}, e.subject_id, ${title}, ${now}, ${randomUuid}
      FROM (SELECT r.id AS room_id, ${actorId} AS actor_id, ${subjectId} AS subject_id FROM ${rooms} AND r.closed_at IS NULL) e`;
}

/** The room with this id as `r`, for `tellEventStatement`. Public rooms tell of no members: hundreds come and go. */
export function groupWith(roomId: Value<string>): SQL {
  return sql`${chatRooms} r WHERE r.id = ${roomId} AND r.kind = 'group'`;
}

/** The columns of `eventOfMessage`, under names that begin with the name of the message. */
export function eventColumns(message: 'm' | 'last' | 'q'): SQL {
  const [column, name] = [
    (of: string): SQL => sql.raw(`${message}.${of}`),
    (of: string): SQL => sql.raw(`${message}_${of}`),
  ];
  return sql`iif(${column('deleted_at')} IS NULL, ${column('event')}, NULL) AS ${name('event')}, ${column('subject_id')} AS ${name('subject_id')}`;
}

/**
 * Reads the event of a message; null if it has none, or was deleted.
 *
 * @param stored the text of the message: that of a message of the service is a title.
 */
export function eventOfMessage(row: Row, message: 'm' | 'last' | 'q', stored: string | null): EventRecord | null {
  const event = codeOrNull(row, `${message}_event`, eventCodes);
  return event && { code: event, userId: textOrNull(row, `${message}_subject_id`), title: stored };
}

/** Whom an event names, as a list. */
export function namedBy(event: EventRecord | null): readonly string[] {
  return event?.userId == null ? [] : [event.userId];
}
