/**
 * Writes a database as SQL: tables, rows, then indexes, views and triggers, so that reading it back runs no trigger.
 */
import { DatabaseSync } from 'node:sqlite';
import { type CreatedTable, listCreatedTables, settingsOf } from './virtual-tables.ts';

interface SchemaEntry {
  readonly name: string;
  readonly sql: string;
}

/** Dumps the whole database. Equal rows always give equal text. */
export function dumpDatabase(database: DatabaseSync): string {
  const entries = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid")
    .all() as unknown as SchemaEntry[]; // the statement selects these two columns
  const tables = listCreatedTables(database);
  const parts = [
    ...tables.map(({ sql }) => `${sql};`),
    ...tables.flatMap(({ name, isIndex }) => (isIndex ? settingsOf(database, name).map((each) => `${each};`) : [])),
    ...tables.flatMap((table) => buildInsert(database, table)),
    ...entries.map(({ sql }) => `${sql};`),
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

function buildInsert(database: DatabaseSync, { name: table, isIndex }: CreatedTable): string[] {
  const named = database.prepare(`SELECT name FROM pragma_table_info(?)`).all(table);
  const columns = [...(isIndex ? ['rowid'] : []), ...named.map(({ name }) => `"${String(name)}"`)];
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  const rows = database.prepare(`SELECT '(' || ${values} || ')' AS row FROM "${table}"`).all();
  if (rows.length === 0) return [];
  const place = isIndex ? `${table} (${columns.join(', ')})` : table;
  return [`INSERT INTO ${place} VALUES\n${rows.map(({ row }) => `  ${String(row)}`).join(',\n')};`];
}
