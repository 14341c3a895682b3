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

/**
 * Condition: one of the two users, as a moderator, has corrected the birth of the other. The two kinds are written out,
 * because each has an index of its own.
 */
export function hasCorrectedBirth(one: Value<string>, other: Value<string> | SQL): SQL {
  const corrected = (moderatorId: Value<string> | SQL, userId: Value<string> | SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM ${securityEvents} e CROSS JOIN ${securityEvents} m ON m.user_id = ${moderatorId}
      AND json_extract(m.details, '$.eventId') = e.id AND m.kind = 'birth_correction_made'
      WHERE e.user_id = ${userId} AND e.kind = 'birth_corrected')`;
  return sql`(${corrected(one, other)} OR ${corrected(other, one)})`;
}

/** Selects the `match_id` of each match that a user has ended as a moderator. */
export function selectMatchesEndedBy(moderatorId: Value<string> | SQL): SQL {
  return sql`SELECT json_extract(details, '$.matchId') AS match_id FROM ${securityEvents} WHERE user_id = ${moderatorId} AND kind = 'match_ended'`;
}

/** Condition: an earlier statement of this batch recorded this event. Guards the statements that follow from it. */
export function isRecorded(eventId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${securityEvents} WHERE id = ${eventId})`;
}
