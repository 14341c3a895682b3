/** What the statements of all writes in a room have in common. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { instantOrNull, text } from '../../../store/row.ts';
import type { Row } from '../../../store/statement.ts';
import { compute, jsonText, type Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { userProfiles } from '../../profile/index.ts';
import { isReadableBy, isShownIn } from './access.ts';
import { isOfItsAge } from './age-groups.ts';
import { chatMessages } from './tables.ts';

/** What every write says. All but the texts was made or checked before it reaches the room. */
export interface Write {
  readonly roomId: string;
  readonly actorId: string;
  readonly at: Instant;
}

/** A write to one message. */
export interface MessageWrite extends Write {
  readonly messageId: string;
}

/** Why a write was refused. */
export interface WriteRefusal<Code extends string> {
  readonly refusal: Code;
  /** When the account of the actor is deleted, and the zone of that day. */
  readonly deletion: { readonly at: Instant; readonly timeZone: string } | null;
}

/** Why a user can do nothing in a room. */
export const actorRefusals = [
  'profile.missing',
  'auth.account_suspended',
  'profile.deletion_pending',
  'chat.room_not_found',
] as const;

/** The first branches of a CASE that gives these reasons, for a query that has `actorColumns`. */
export const actorCases: SQL = sql`WHEN me.id IS NULL OR me.status = 'deleted' THEN 'profile.missing'
  WHEN me.status = 'suspended' THEN 'auth.account_suspended' WHEN me.status = 'deleting' THEN 'profile.deletion_pending'
  WHEN r.id IS NULL THEN 'chat.room_not_found'`;

/** The columns that `refusalFrom` reads. */
export const actorColumns: SQL = sql`me.delete_after, me.time_zone`;

/** The instant of the latest write of a group. */
export function latestOf(writes: readonly Write[]): Instant {
  const first: Instant = '1970-01-01T00:00:00.000Z';
  return writes.reduce((latest, { at }) => (at > latest ? at : latest), first);
}

/** The writes of a group as rows `v`, in order of `v.key`. */
export function listOf(writes: Value<readonly Write[]>): SQL {
  return sql`json_each(${jsonText(writes)}) v`;
}

/** A property of the write `v`. */
export const given = (name: string): SQL => sql`(v.value ->> ${sql.raw(`'${name}'`)})`;

/**
 * The message that `v` names. One that is hidden from the actor is not there for them, whatever became of it, and
 * neither is one of the service, which nobody changes.
 */
const named = (roomId: Value<string>): SQL =>
  sql`${chatMessages} m ON m.id = ${given('messageId')} AND m.room_id = ${roomId} AND m.type <> 'system' AND ${isShownIn(given('actorId'), sql`m.sender_id`)}`;

/**
 * The room `r` of a write by the user `me`, who can read it. A user who has become an adult finds no group of minors,
 * even if the job that passes birthdays has not run yet.
 */
export function roomOf(roomId: Value<string>, writes: Value<readonly Write[]>): SQL {
  return sql`${chatRooms} r ON r.id = ${roomId} AND ${isReadableBy(given('actorId'))} AND ${isOfItsAge(compute([writes], latestOf), sql`me`)}`;
}

/** The joins of a write `v` to its user `me`, its room `r` and its message `m`, whatever they are missing. */
export function joinsOf(roomId: Value<string>, writes: Value<readonly Write[]>): SQL {
  return sql`LEFT JOIN ${userProfiles} me ON me.id = ${given('actorId')}
    LEFT JOIN ${roomOf(roomId, writes)}
    LEFT JOIN ${named(roomId)}`;
}

/** The same joins where all three exist, the user may act and the room can be read. */
export function allowedIn(writes: Value<readonly Write[]>, roomId: Value<string>): SQL {
  return sql`${listOf(writes)} CROSS JOIN ${userProfiles} me ON me.id = ${given('actorId')} AND me.status = 'active'
    CROSS JOIN ${roomOf(roomId, writes)}
    CROSS JOIN ${named(roomId)}`;
}

/**
 * The number of the change that the write `v` makes in the room. The numbers of a group follow that of the latest
 * change; a write that is refused leaves a hole.
 */
export function changeOf(roomId: Value<string>): SQL {
  return sql`(SELECT coalesce(max(y.change_sequence), 0) FROM ${chatMessages} y WHERE y.room_id = ${roomId} AND y.change_sequence IS NOT NULL) + v.key + 1`;
}

/** Makes a refusal from a row with `actorColumns`. */
export function refusalFrom<Code extends string>(row: Row, refusal: Code): WriteRefusal<Code> {
  const at = instantOrNull(row, 'delete_after');
  return { refusal, deletion: at && { at, timeZone: text(row, 'time_zone') } };
}
