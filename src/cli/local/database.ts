import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail } from './arguments.ts';
import { root } from './paths.ts';

/** Default folder of the local data. */
export const usualState = '.wrangler/state';

const uniqueKey = 'miniflare-D1DatabaseObject';

/** Path of the development database in the folder of the local data. wrangler creates the file when it migrates. */
export function databaseFile(state: string): string {
  const id = /^database_id = "(.+)"$/m.exec(readFileSync(join(root, 'wrangler.toml'), 'utf8'))?.[1];
  if (id === undefined) throw new Error('wrangler.toml has no database');
  return resolve(root, state, 'v3/d1', uniqueKey, `${deriveObjectId(id)}.sqlite`);
}

/**
 * Opens the development database directly, which is much faster than through wrangler. The database must be migrated.
 */
export function openDatabase(state: string): DatabaseSync {
  const file = databaseFile(state);
  if (!existsSync(file))
    fail(`There is no local database in ${state} yet. Run npm start or npm run db:reset to create it.`);
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA foreign_keys = ON');
  return database;
}

/** Derives the id by which the local runtime stores a database: that of a Durable Object, from its name. */
function deriveObjectId(name: string): string {
  const key = createHash('sha256').update(uniqueKey).digest();
  const first = createHmac('sha256', key).update(name).digest().subarray(0, 16);
  const second = createHmac('sha256', key).update(first).digest().subarray(0, 16);
  return Buffer.concat([first, second]).toString('hex');
}
