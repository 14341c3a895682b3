import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { assertThat } from '../../../store/guards.ts';
import { userProfiles } from './tables.ts';

/** Condition on `user_profiles`: this person, unless the account has been deleted for good. */
export function isThere(userId: string): SQL {
  return sql`${eq(userProfiles.id, userId)} AND ${ne(userProfiles.status, 'deleted')}`;
}

/**
 * What every change of one's own profile demands, as the first statements of its batch.
 *
 * @throws Refused profile.missing, profile.deletion_pending
 */
export function mayChange(userId: string): SQL[] {
  return [
    assertThat('profile.missing', exists(isThere(userId))),
    assertThat(
      'profile.deletion_pending',
      exists(and(eq(userProfiles.id, userId), ne(userProfiles.status, 'deleting'))),
      sql`SELECT json_object('deleteOn', substr(delete_after, 1, 10)) FROM ${userProfiles} WHERE ${eq(userProfiles.id, userId)}`,
    ),
  ];
}

/**
 * Demands that there is no account with this id, not even one that has been deleted: a token does not bring it back.
 *
 * @throws Refused profile.already_exists
 */
export function assertIsFree(userId: string): SQL {
  return assertThat('profile.already_exists', sql`NOT ${exists(eq(userProfiles.id, userId))}`);
}

/**
 * Demands that `column` (a version) still is what `If-Match` named; nothing if it named none.
 *
 * @throws Refused request.precondition_failed
 */
export function assertVersion(column: SQLiteColumn, where: SQL, expected: string | undefined): SQL[] {
  if (expected === undefined) return [];
  // As text: a tag that was never ours must match nothing, not fail as a number.
  const current = sql`EXISTS (SELECT 1 FROM ${column.table} WHERE ${where} AND CAST(${column} AS TEXT) = ${expected})`;
  return [assertThat('request.precondition_failed', current)];
}

function exists(where: SQL | undefined): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE ${where})`;
}
