import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import type { Value } from '../../../store/template.ts';
import { aheadLimit } from '../rules/limits.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/**
 * Asserts that no user has too many confirmed sessions ahead, after this operation has confirmed some of theirs. What
 * is confirmed blocks its time until its end, what waits for an answer never so long.
 *
 * @param which condition on the sessions `r` that it may have confirmed.
 * @throws Refused sessions.too_many_ahead
 */
export function assertFewAhead(now: Value<Instant>, which: SQL, operationId: Value<string>) {
  const ahead = sql`SELECT 1 FROM ${participants} x WHERE x.user_id = u.user_id AND x.starts_at > ${now} AND x.blocks_until = x.ends_at
    AND +x.slot = 0 LIMIT ${sql.raw(String(aheadLimit + 1))}`;
  return assertThat(
    'sessions.too_many_ahead',
    sql`NOT EXISTS (SELECT 1 FROM ${reservations} r CROSS JOIN ${participants} u ON u.session_id = r.id AND u.slot = 0
      WHERE ${which} AND r.op = ${operationId} AND (SELECT count(*) FROM (${ahead})) > ${sql.raw(String(aheadLimit))})`,
  );
}
