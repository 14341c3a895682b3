/** The database of a side: every side gets a copy of one file, so that all begin with equal rows. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../../../src/cli/local/database.ts';
import { root } from '../../../src/cli/local/paths.ts';
import { applyMigration, readMigrations } from '../../../src/cli/migrations/files.ts';
import { seedPeople } from '../scale/seed-people.ts';

/** Creates a database file with this number of users. */
export function createSeededFile(file: string, people: number): void {
  const database = new DatabaseSync(file);
  try {
    for (const migration of readMigrations(join(root, 'migrations'))) applyMigration(database, migration);
    seedPeople(database, people, new Date());
  } finally {
    database.close();
  }
}

/** Copies the file to where a runtime looks for its database that keeps its data in this folder. */
export function copyDatabase(file: string, folder: string): void {
  const target = databaseFile(folder);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}
