/** The migrations of a folder, in the order in which they run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** All `*.sql` of the folder; other files are not migrations. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/** Runs a migration like D1: as one transaction, with foreign keys on. */
export function applyMigration(database: DatabaseSync, { sql }: Migration): void {
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('BEGIN');
  try {
    database.exec(sql);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Creates a database in memory and runs these migrations. */
export function createMigratedDatabase(migrations: readonly Migration[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  for (const migration of migrations) applyMigration(database, migration);
  return database;
}
