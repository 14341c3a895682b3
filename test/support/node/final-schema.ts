/** The schema as all migrations leave it, in fewer statements than the migrations take. */
import { DatabaseSync } from 'node:sqlite';
import { listCreatedTables, settingsOf } from '../../../src/cli/migrations/virtual-tables.ts';

/**
 * Runs the migrations in memory. Returns the statements that create the tables, their rows, indexes and triggers as
 * they are then, in an order in which they can run.
 */
export function finalSchema(migrations: readonly string[]): string[] {
  const database = new DatabaseSync(':memory:');
  try {
    for (const statement of migrations) database.exec(statement);
    const created = (type: string): { name: string; sql: string }[] =>
      database
        .prepare(
          "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY rowid",
        )
        .all(type)
        .map(({ name, sql }) => ({ name: String(name), sql: String(sql) }));
    const tables = listCreatedTables(database);
    return [
      ...tables.map(({ sql }) => sql),
      ...tables.flatMap(({ name, isIndex }) => (isIndex ? settingsOf : rowsOf)(database, name)),
      ...['index', 'trigger'].flatMap(created).map(({ sql }) => sql),
    ];
  } finally {
    database.close();
  }
}

/** Returns the statement that inserts the rows of a table, or none if it has no rows. */
function rowsOf(database: DatabaseSync, table: string): string[] {
  const columns = database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => `"${String(name)}"`);
  const values = columns.map((column) => `quote(${column})`).join(" || ', ' || ");
  const rows = database.prepare(`SELECT ${values} AS row FROM "${table}"`).all();
  if (rows.length === 0) return [];
  return [
    `INSERT INTO "${table}" (${columns.join(', ')}) VALUES ${rows.map(({ row }) => `(${String(row)})`).join(', ')}`,
  ];
}
