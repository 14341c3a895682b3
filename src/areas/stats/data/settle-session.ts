import { sql, type SQL } from 'drizzle-orm';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import type { Statement } from '../../../store/statement.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { isSessionAt } from '../../sessions/index.ts';
import { UNKNOWN } from '../rules/counts.ts';
import type { EventPart } from '../rules/study-events.ts';
import { countDaysStatements } from './count-days.ts';
import { settleSessionJob } from './job-kinds.ts';
import { activityEvents } from './tables.ts';

/** Makes the statement that orders sessions to be counted. Each version of a session is counted once. */
export function orderSettlingStatement(now: Value<Instant>, ended: SQL): SQL {
  return enqueueEach(
    now,
    settleSessionJob,
    sql`SELECT json_object('sessionId', e.id) AS payload, e.id || ':' || e.version AS dedupe_key, NULL AS user_id FROM (${ended}) e`,
  );
}

/** The query for the days on which a session counts for a user now. */
export const settledDaysOf = template((userId: Value<string>, sessionId: Value<string>) =>
  selectColumns(
    { onDate: activityEvents.onDate },
    sql`FROM ${activityEvents} WHERE user_id = ${userId} AND kind = 'session' AND id = ${sessionId}`,
  ),
);

/** What a session means for one of its users. */
export interface Settled {
  readonly sessionId: string;
  /** The version of the session from which this follows. If it has another one, nothing is written. */
  readonly version: number;
  readonly userId: string;
  readonly operationId: string;
  readonly parts: readonly EventPart[];
  /** Whether they kept it; null if that says nothing. */
  readonly booking: 'kept' | 'missed' | null;
  readonly startsAt: Instant;
  readonly onDate: Day;
  readonly timeZone: string;
  /** All days that change. */
  readonly days: readonly Day[];
}

/** Makes the statements that write what a session means for one of its users, in place of what was there. */
export const settleSessionStatements = template(
  (now: Value<Instant>, settled: { readonly [K in keyof Settled]: Value<Settled[K]> }): Statement[] => {
    const { sessionId, version, userId, operationId, parts, booking, startsAt, onDate, timeZone, days } = settled;
    const isCurrent = sql`${isSessionAt(sessionId, version)} AND EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${userId} AND status <> 'deleted')`;
    return [
      sql`DELETE FROM ${activityEvents} WHERE user_id = ${userId} AND kind IN ('session', 'booking') AND id = ${sessionId} AND ${isCurrent}`,
      sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, op, created_at)
        SELECT ${userId}, 'session', ${sessionId}, v.value ->> 'part', v.value ->> 'onDate', v.value ->> 'timeZone', v.value ->> 'language',
          v.value ->> 'startsAt', v.value ->> 'endsAt', ${operationId}, ${now} FROM json_each(${jsonText(parts)}) v WHERE ${isCurrent}`,
      sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, value, op, created_at)
        SELECT ${userId}, 'booking', ${sessionId}, 0, ${onDate}, ${timeZone}, ${UNKNOWN}, ${startsAt}, ${booking}, ${operationId}, ${now}
        WHERE ${booking} IS NOT NULL AND ${isCurrent}`,
      ...countDaysStatements(now, userId, days),
    ];
  },
);
