import { instantOf } from '../../platform/time/instant.ts';
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fail } from './arguments.ts';

/** An account of the local database. */
export interface LocalPerson {
  readonly id: string;
  readonly email: string | null;
  readonly role: 'user' | 'admin';
}

/** Finds an account by `name`: its id, its e-mail address, or the part of a seeded address before the @. */
export function findPerson(database: DatabaseSync, name: string): LocalPerson {
  const email = name.includes('@') ? name : `${name}@example.com`;
  const row = database
    .prepare("SELECT id, email, role FROM user_profiles WHERE status <> 'deleted' AND (id = ? OR email = ?) LIMIT 1")
    .get(name.toLowerCase(), email);
  if (row === undefined) fail(`The local database has no account named ${name}.`);
  return {
    id: String(row['id']),
    email: row['email'] === null ? null : String(row['email']),
    role: row['role'] === 'admin' ? 'admin' : 'user',
  };
}

/** Returns a valid session of this account. Begins one if there is none. */
export function findOrBeginSession(database: DatabaseSync, userId: string, now: Date): string {
  const at = instantOf(now);
  const running = database
    .prepare(
      'SELECT id FROM auth_sessions WHERE user_id = ? AND ended_at IS NULL AND expires_at > ? ORDER BY created_at, id LIMIT 1',
    )
    .get(userId, at);
  if (running !== undefined) return String(running['id']);
  const id = randomUUID();
  const end = instantOf(now.getTime() + 24 * 60 * 60 * 1000);
  database
    .prepare(
      `INSERT INTO auth_sessions (id, user_id, signed_in_with, browser, system, created_at, last_used_at, expires_at, latest_expires_at)
       VALUES (?, ?, 'development', NULL, NULL, ?, ?, ?, ?)`,
    )
    .run(id, userId, at, at, end, end);
  return id;
}
