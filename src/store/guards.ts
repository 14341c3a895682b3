import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ProblemCode } from '../../generated/problems/catalogue.ts';
import { batchAssert } from './tables.ts';
import type { Value } from './template.ts';

/**
 * Aborts the whole batch with `code` unless `condition` is true (NULL counts as not true). Put it before the changes
 * that rely on it, or after a change to check its effect: `assertThat('request.precondition_failed',
 * hasOperationId(t.decidedOp, op, eq(t.id, id)))`.
 *
 * @param variables a JSON object that fills the `{name}`s in the texts of the code, for instance sql`SELECT
 *   json_object('limit', …)`. A value `json_object('instant', …, 'timeZone', …)` becomes the day of that instant in
 *   that zone, because SQLite knows no zones.
 */
export function assertThat(code: ProblemCode, condition: SQL, variables?: SQL): SQL {
  const said = variables === undefined ? sql`${code}` : sql`${code} || coalesce(' ' || (${variables}), '')`;
  return sql`INSERT INTO ${batchAssert} (code) SELECT ${said} WHERE NOT coalesce((${condition}), 0)`;
}

/**
 * Several assertions as one statement. Aborts the whole batch with the code of the first condition that is not true.
 * Later conditions may rely on earlier ones.
 */
export function assertAll(checks: readonly (readonly [code: ProblemCode, condition: SQL])[]): SQL {
  const cases = sql.join(
    checks.map(([code, condition]) => sql`WHEN NOT coalesce((${condition}), 0) THEN ${code}`),
    sql` `,
  );
  return sql`INSERT INTO ${batchAssert} (code) SELECT broken.code FROM (SELECT CASE ${cases} END AS code) AS broken WHERE broken.code IS NOT NULL`;
}

/**
 * Condition: an earlier statement of this batch left `operationId` in `column`. Use it for changes that may run only if
 * the first one took effect: the first writes a new id (`newId()`), the others check for it. Never use `changes()`: any
 * statement in between breaks it.
 *
 * @param where narrows the search to an indexed key, so that it does not scan the table.
 */
export function hasOperationId(column: SQLiteColumn, operationId: Value<string>, where: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${column.table} WHERE ${where} AND ${column} = ${operationId})`;
}
