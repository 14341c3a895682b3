/** The database of a side: every side gets a copy of one file, so that all begin with equal rows. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../../../src/cli/local/database.ts';
import { root } from '../../../src/cli/local/paths.ts';
import { applyMigration, readMigrations } from '../../../src/cli/migrations/files.ts';
import { benchId } from '../scale/ids.ts';
import { seedPeople } from '../scale/seed-people.ts';

/** Creates a database file with this number of users, each with a session (operations.ts puts it into the token). */
export function createSeededFile(file: string, people: number): void {
  const database = new DatabaseSync(file);
  try {
    for (const migration of readMigrations(join(root, 'migrations'))) applyMigration(database, migration);
    seedPeople(database, people, new Date());
    startSessions(database, people, new Date());
  } finally {
    database.close();
  }
}

function startSessions(database: DatabaseSync, people: number, now: Date): void {
  const insert = database.prepare(
    `INSERT INTO auth_sessions (id, user_id, signed_in_with, created_at, last_used_at, expires_at, latest_expires_at)
     VALUES (?, ?, (SELECT code FROM sign_in_methods LIMIT 1), ?, ?, ?, ?)`,
  );
  const [at, later] = [now.toISOString(), new Date(now.getTime() + 86_400_000).toISOString()];
  database.exec('BEGIN');
  for (let user = 0; user < people; user += 1)
    insert.run(benchId(user, 'session'), benchId(user), at, at, later, later);
  database.exec('COMMIT');
}

/** Copies the file to where a runtime looks for its database that keeps its data in this folder. */
export function copyDatabase(file: string, folder: string): void {
  const target = databaseFile(folder);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}
