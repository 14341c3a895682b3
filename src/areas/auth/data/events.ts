import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { securityEvents } from './tables.ts';

export type SecurityEventKind = (typeof securityEvents.$inferInsert)['kind'];

export interface SecurityEvent {
  readonly id: string;
  readonly kind: SecurityEventKind;
  readonly at: Instant;
}

/**
 * Makes the statement that writes an entry of the security log for the row of `about`, a select of `user_id`,
 * `session_id` and `details` (JSON text). Without a row it writes nothing. An event has one id, so the select must
 * yield at most one row.
 */
export function recordEventStatement(event: Values<SecurityEvent>, about: SQL): SQL {
  return sql`INSERT INTO ${securityEvents} (id, kind, created_at, user_id, session_id, details)
    SELECT ${event.id}, ${event.kind}, ${event.at}, about.* FROM (${about}) AS about WHERE true`;
}

/** Condition: an earlier statement of this batch recorded this event. Guards the statements that follow from it. */
export function isRecorded(eventId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${securityEvents} WHERE id = ${eventId})`;
}
