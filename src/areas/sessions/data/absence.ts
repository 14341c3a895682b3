import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Change } from '../../../store/statement.ts';
import type { Value, Values } from '../../../store/template.ts';
import { absenceAfter, absenceUntil } from '../rules/limits.ts';
import { sessionTransitions } from '../rules/states.ts';
import { existsSession } from './access.ts';
import { statusesOf, moveBlockStatement, reachSessionStatements, type Stepping } from './change.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/**
 * Makes the statements that report that the partner did not come. If both have reported it, the session becomes
 * `no_show`. Reporting again changes nothing; then the session does not carry `operationId`.
 *
 * @throws Refused as the statements of a step, sessions.not_confirmed, sessions.too_early, sessions.too_late
 */
export function reportAbsenceStatements(
  now: Value<Instant>,
  { sessionId, userId, operationId, expected }: Values<Stepping>,
): Change[] {
  const outcome = sessionTransitions.completed.miss;
  const takesPlace = sql`r.status IN ${statusesOf('miss')}`;
  const partner = sql`session_id = ${sessionId} AND user_id <> ${userId} AND slot = 0`;
  const isReported = sql`EXISTS (SELECT 1 FROM ${participants} WHERE ${partner} AND absent_at IS NOT NULL)`;
  const isNew = sql`NOT EXISTS (SELECT 1 FROM ${participants} WHERE ${partner} AND absent_at IS NOT NULL)`;
  const areBothAbsent = sql`NOT EXISTS (SELECT 1 FROM ${participants} WHERE session_id = ${sessionId} AND slot = 0
    AND user_id = ${userId} AND absent_at IS NULL)`;
  return [
    ...reachSessionStatements(userId, sessionId, expected),
    assertAll([
      ['sessions.not_confirmed', sql`${isReported} OR ${existsSession(sessionId, takesPlace)}`],
      [
        'sessions.too_early',
        sql`${isReported} OR ${existsSession(sessionId, sql`r.starts_at <= ${subtractTimeFrom(now, absenceAfter)}`)}`,
      ],
      [
        'sessions.too_late',
        sql`${isReported} OR ${existsSession(sessionId, sql`r.ends_at >= ${subtractTimeFrom(now, absenceUntil)}`)}`,
      ],
    ]),
    sql`UPDATE ${reservations} SET status = iif(${areBothAbsent}, ${outcome}, status), due_at = iif(${areBothAbsent}, NULL, due_at),
      ended_at = iif(${areBothAbsent}, coalesce(ended_at, min(due_at, ${now})), ended_at), version = version + 1, op = ${operationId}
      WHERE id = ${sessionId} AND ${isNew}`,
    sql`UPDATE ${participants} SET absent_at = ${now} WHERE ${partner} AND absent_at IS NULL`,
    moveBlockStatement(now, operationId, sql`session_id = ${sessionId}`),
  ];
}
