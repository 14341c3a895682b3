/** Runs migrations on a filled database and finds what went wrong: lost rows, broken references, another schema. */
import type { DatabaseSync } from 'node:sqlite';
import { restoreDatabase } from './dump.ts';
import { applyMigration, type Migration } from './files.ts';
import { normaliseSql } from './sql.ts';
import { listCreatedTables } from './virtual-tables.ts';

type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds everything that is wrong after the upgrade: one sentence for each fault. Empty if all is fine.
 *
 * @param dump the filled database of a released state
 * @param later the migrations after that state, in order
 * @param fresh a database that was migrated from empty
 */
export function findUpgradeFaults(dump: string, later: readonly Migration[], fresh: DatabaseSync): string[] {
  const database = restoreDatabase(dump);
  try {
    const keys = readKeyColumns(database);
    const before = readRows(database, keys);
    for (const migration of later) {
      try {
        applyMigration(database, migration);
      } catch (error) {
        return [`${migration.name} fails on a filled database: ${error instanceof Error ? error.message : ''}`];
      }
    }
    return [
      ...findSchemaFaults(database, fresh),
      ...findLostRows(before, readRows(database, keys)),
      ...findBrokenReferences(database),
    ];
  } finally {
    database.close();
  }
}

/** Reads the schema: the name of each object and its SQL without comments and layout. */
export function readSchema(database: DatabaseSync): ReadonlyMap<string, string> {
  const entries = database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all();
  return new Map(entries.map(({ type, name, sql }) => [`${String(type)} ${String(name)}`, normaliseSql(String(sql))]));
}

function findSchemaFaults(database: DatabaseSync, fresh: DatabaseSync): string[] {
  const [upgraded, expected] = [readSchema(database), readSchema(fresh)];
  return [...new Set([...expected.keys(), ...upgraded.keys()])].flatMap((name) => {
    if (!upgraded.has(name)) return [`${name} is only in a fresh database.`];
    if (!expected.has(name)) return [`${name} is only in the upgraded database.`];
    return upgraded.get(name) === expected.get(name) ? [] : [`${name} differs from a fresh database.`];
  });
}

/** Reads the columns of the primary key of each table; all columns if it has none. */
function readKeyColumns(database: DatabaseSync): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listCreatedTables(database).map(({ name }) => {
      const columns = database.prepare('SELECT name, pk FROM pragma_table_info(?)').all(name);
      const key = columns.filter(({ pk }) => pk !== 0);
      return [name, (key.length > 0 ? key : columns).map((column) => String(column['name']))];
    }),
  );
}

/** Reads the keys of all rows of the tables that exist. */
function readRows(database: DatabaseSync, keys: ReadonlyMap<string, readonly string[]>): Rows {
  const present = [...keys].filter(([table]) => readSchema(database).has(`table ${table}`));
  return new Map(
    present.map(([table, columns]) => {
      const list = columns.map((column) => `"${column}"`).join(', ');
      const rows = database.prepare(`SELECT ${list} FROM "${table}"`).all();
      return [table, new Set(rows.map((row) => JSON.stringify(Object.values(row))))];
    }),
  );
}

function findLostRows(before: Rows, after: Rows): string[] {
  return [...before].flatMap(([table, rows]) => {
    const kept = after.get(table);
    if (kept === undefined) return [`table ${table} was removed, with its ${rows.size} rows.`];
    const lost = [...rows].filter((row) => !kept.has(row));
    return lost.length === 0 ? [] : [`table ${table} lost ${lost.length} of ${rows.size} rows, the first: ${lost[0]}`];
  });
}

function findBrokenReferences(database: DatabaseSync): string[] {
  return database
    .prepare('PRAGMA foreign_key_check')
    .all()
    .map(({ table, parent }) => `A row of ${String(table)} refers to a row of ${String(parent)} that does not exist.`);
}
