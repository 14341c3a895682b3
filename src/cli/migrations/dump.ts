/**
 * Writes a database as SQL: tables, rows, then indexes, views and triggers, so that reading it back runs no trigger.
 */
import { DatabaseSync } from 'node:sqlite';

interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Dumps the whole database. Equal rows always give equal text. */
export function dumpDatabase(database: DatabaseSync): string {
  const entries = database
    .prepare('SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid')
    .all() as unknown as SchemaEntry[]; // the statement selects these three columns
  const tables = entries.filter(({ type }) => type === 'table');
  const others = entries.filter(({ type }) => type !== 'table');
  const parts = [
    ...tables.map(({ sql }) => `${sql};`),
    ...tables.flatMap(({ name }) => buildInsert(database, name)),
    ...others.map(({ sql }) => `${sql};`),
  ];
  return `${parts.join('\n')}\n`;
}

/** Creates a database in memory from a dump. */
export function restoreDatabase(dump: string): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  // A dump has the tables in the order of their creation, each with its rows, so a parent row may come after its
  // children.
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(dump);
  database.exec('PRAGMA foreign_keys = ON');
  return database;
}

function buildInsert(database: DatabaseSync, table: string): string[] {
  const columns = database.prepare(`SELECT name FROM pragma_table_info(?)`).all(table);
  const values = columns.map(({ name }) => `quote("${String(name)}")`).join(` || ', ' || `);
  const rows = database.prepare(`SELECT '(' || ${values} || ')' AS row FROM "${table}"`).all();
  if (rows.length === 0) return [];
  return [`INSERT INTO ${table} VALUES\n${rows.map(({ row }) => `  ${String(row)}`).join(',\n')};`];
}
