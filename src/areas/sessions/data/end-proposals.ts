import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { text } from '../../../store/row.ts';
import { select, type Select, type Statement } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import { partnerOfSession } from './access.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/**
 * Makes the statements that store what has become of at most `limit` proposals that nobody answered, and tell their
 * authors. The sessions stay as they are, with their version. The last statement returns their ids.
 */
export const endProposalsStatements = template(
  (now: Value<Instant>, limit: Value<number>): [...Statement[], Select<string>] => {
    const due = sql`SELECT session_id FROM ${proposals} WHERE status = 'open' AND due_at <= ${now}
      ORDER BY due_at, session_id LIMIT CAST(${limit} AS INTEGER)`;
    const author = sql`q.author_id`;
    return [
      ...notifyEach(
        now,
        'session.expired',
        sql`SELECT ${author} AS user_id, ${partnerOfSession(author)} AS actor_id, coalesce(q.set_id, q.id) AS dedupe_key,
          json_object('sessionId', r.id, 'startsAt', q.starts_at) AS variables FROM (${due}) AS d
          CROSS JOIN ${proposals} q ON q.session_id = d.session_id CROSS JOIN ${reservations} r ON r.id = q.session_id
          WHERE r.status <> 'cancelled' GROUP BY coalesce(q.set_id, q.id) HAVING min(q.starts_at) IS NOT NULL`,
      ),
      sql`DELETE FROM ${participants} WHERE slot = 1 AND session_id IN (${due})`,
      select(
        sql`UPDATE ${proposals} SET status = iif((SELECT r.status FROM ${reservations} r WHERE r.id = session_id) = 'cancelled', 'ended', 'expired'),
          ended_at = due_at WHERE session_id IN (${due}) RETURNING session_id`,
        (row) => text(row, 'session_id'),
      ),
    ];
  },
);
