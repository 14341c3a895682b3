import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { text } from '../../../store/row.ts';
import { select, type Statement } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import { onSessionEnd } from '../hooks.ts';
import { sessionTransitions } from '../rules/states.ts';
import { askForFeedbackStatements } from './feedback.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/**
 * Makes the statements that store what time has ended: at most `limit` requests that have expired and sessions that are
 * completed. They ended when they were due, not when the cron noticed it. The hosts of requests that nobody answered
 * are told, of a series once, and those who have met are asked for feedback. The last one returns the ids.
 */
export const endDueStatements = template(
  (now: Value<Instant>, limit: Value<number>): [...Statement[], ReturnType<typeof ended>] => {
    const due = sql`SELECT id FROM ${reservations} WHERE due_at <= ${now} ORDER BY due_at, id LIMIT CAST(${limit} AS INTEGER)`;
    const unanswered = sql`SELECT r.host_id AS user_id, r.guest_id AS actor_id, r.id AS dedupe_key,
      json_object('sessionId', r.id, 'startsAt', r.starts_at) AS variables
      FROM (${due}) AS d CROSS JOIN ${reservations} r ON r.id = d.id WHERE r.status = 'pending'
      GROUP BY coalesce(r.series_id, r.id) HAVING min(r.starts_at) IS NOT NULL`;
    return [
      ...notifyEach(now, 'session.expired', unanswered),
      ...askForFeedbackStatements(now, due),
      ...onSessionEnd
        .ask(
          now,
          sql`SELECT r.id, r.version + 1 AS version FROM (${due}) AS d CROSS JOIN ${reservations} r ON r.id = d.id WHERE r.status <> 'pending'`,
        )
        .flat(),
      sql`UPDATE ${participants} SET blocks_until = NULL WHERE session_id IN (${due})`,
      ended(sql`${due}`),
    ];
  },
);

function ended(due: ReturnType<typeof sql>) {
  return select(
    sql`UPDATE ${reservations} SET status = iif(status = 'pending', ${sessionTransitions.pending.lapse}, ${sessionTransitions.confirmed.lapse}),
      sequence = sequence + (status = 'pending'), shown_at = iif(status = 'pending', due_at, shown_at),
      ended_at = due_at, due_at = NULL, version = version + 1 WHERE id IN (${due}) RETURNING id`,
    (row) => text(row, 'id'),
  );
}
