import { sql, type SQL } from 'drizzle-orm';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { perShape, template, type Value } from '../../../store/template.ts';
import type { SessionScope } from '../rules/series.ts';
import { sessionReservations as reservations } from './tables.ts';

/**
 * Condition on the id of a session: a change with this scope is about it, seen from the session that it names.
 *
 * @param which for several: a condition on the session `r`, the named one too.
 */
export function isInScope(scope: SessionScope, sessionId: Value<string>, id: SQL, which: SQL = sql`true`): SQL {
  if (scope === 'one') return sql`${id} = ${sessionId}`;
  const after = scope === 'all' ? sql`` : sql`AND r.series_index >= a.series_index`;
  return sql`${id} IN (SELECT r.id FROM ${reservations} r WHERE r.id = ${sessionId} AND ${which} UNION SELECT r.id FROM ${reservations} a
    CROSS JOIN ${reservations} r ON r.series_id = a.series_id ${after} WHERE a.id = ${sessionId} AND ${which})`;
}

/** Selects the ids of the sessions that an operation has changed. */
export function selectChanged(isMeant: (id: SQL) => SQL, operationId: Value<string>): SQL {
  return sql`SELECT id FROM ${reservations} WHERE ${isMeant(sql`id`)} AND op = ${operationId}`;
}

/** Selects their ids, and their versions after the change. */
export function selectChangedVersions(isMeant: (id: SQL) => SQL, operationId: Value<string>): SQL {
  return sql`SELECT id, version FROM ${reservations} WHERE ${isMeant(sql`id`)} AND op = ${operationId}`;
}

/** The query for the ids of the sessions that an operation has changed. */
export const changedSessions = perShape((scope: SessionScope) =>
  template((sessionId: Value<string>, operationId: Value<string>) =>
    select(
      selectChanged((id) => isInScope(scope, sessionId, id), operationId),
      (row) => text(row, 'id'),
    ),
  ),
);
