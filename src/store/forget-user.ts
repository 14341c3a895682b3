/** Deletes a user's rows as the declarations of the tables say. */
import { eq, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from '../platform/time/instant.ts';
import type { Value } from './template.ts';
import { columnOf, parentsOf, referenceOf, type DeclaredTable } from './declare-table.ts';

/**
 * Makes the statements that forget a user. First come those that leave rows, then the deletions, each table before the
 * tables that it refers to.
 */
export function forgetUserStatements(
  tables: readonly DeclaredTable[],
  userId: Value<string>,
  now: Value<Instant>,
): SQL[] {
  const declared = new Map(tables.map((each) => [each.table, each]));
  const deletions = childrenFirst(tables).flatMap(({ table }) => {
    const theirs = deletedRows(declared, table, userId);
    return theirs === undefined ? [] : [sql`DELETE FROM ${table} WHERE ${theirs}`];
  });
  return [...tables.flatMap((each) => keepingStatements(each, userId, now)), ...deletions];
}

/** Orders tables so that each comes before the tables it refers to. */
export function childrenFirst(tables: readonly DeclaredTable[]): DeclaredTable[] {
  const ordered: DeclaredTable[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const parents = new Set(waiting.flatMap(({ table }) => parentsOf(table)));
    const free = waiting.filter(({ table }) => !parents.has(table));
    if (free.length === 0) throw new TypeError('the tables refer to each other in a circle');
    ordered.push(...free);
    waiting = waiting.filter((each) => !free.includes(each));
  }
  return ordered;
}

function keepingStatements({ table, people }: DeclaredTable, userId: Value<string>, now: Value<Instant>): SQL[] {
  return Object.entries(people).flatMap(([name, forgetting]) => {
    if (forgetting === 'delete') return [];
    if ('statements' in forgetting) return [...forgetting.statements(userId, now)];
    const emptied = forgetting.clear.map((each) => sql`${sql.identifier(columnOf(table, each).name)} = NULL`);
    return [sql`UPDATE ${table} SET ${sql.join(emptied, sql`, `)} WHERE ${eq(columnOf(table, name), userId)}`];
  });
}

/** Condition: the deletion of the user deletes this row. Undefined if it deletes none of the table. */
function deletedRows(
  declared: ReadonlyMap<SQLiteTable, DeclaredTable>,
  table: SQLiteTable,
  userId: Value<string>,
): SQL | undefined {
  const { people = {}, through } = declared.get(table) ?? {};
  const named = Object.entries(people)
    .filter(([, forgetting]) => forgetting === 'delete')
    .map(([name]) => eq(columnOf(table, name), userId));
  if (through === undefined) return or(...named);
  const column = columnOf(table, through);
  const target = referenceOf(column);
  const parents = deletedRows(declared, target.table, userId);
  return or(...named, parents && sql`${column} IN (SELECT ${target} FROM ${target.table} WHERE ${parents})`);
}
