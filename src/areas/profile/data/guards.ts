import type { Value } from '../../../store/template.ts';
import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { userProfiles } from './tables.ts';

/** Condition on `user_profiles`: this user, unless the account has been purged. */
export function isExistingUser(userId: Value<string>): SQL {
  return sql`${eq(userProfiles.id, userId)} AND ${ne(userProfiles.status, 'deleted')}`;
}

/** Condition: the account of this user is not suspended. A user without an account passes. */
export function isNotSuspended(userId: Value<string>): SQL {
  return sql`NOT ${profileExists(and(eq(userProfiles.id, userId), eq(userProfiles.status, 'suspended')))}`;
}

/**
 * Asserts that the account is not suspended. Every change that a user can make begins with it, or with an assertion
 * that contains it: `mayAct`, `mayChange`.
 *
 * @throws Refused auth.account_suspended
 */
export function refuseSuspended(userId: Value<string>): SQL {
  return assertThat('auth.account_suspended', isNotSuspended(userId));
}

/**
 * Asserts that the account exists and is not suspended. One statement.
 *
 * @throws Refused profile.missing, auth.account_suspended
 */
export function mayAct(userId: Value<string>): SQL {
  return assertAll([
    ['profile.missing', profileExists(isExistingUser(userId))],
    ['auth.account_suspended', isNotSuspended(userId)],
  ]);
}

/**
 * The assertions for every change of one's own profile. They come first in its batch.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export function mayChange(userId: Value<string>): SQL[] {
  return [
    mayAct(userId),
    assertThat(
      'profile.deletion_pending',
      profileExists(and(eq(userProfiles.id, userId), ne(userProfiles.status, 'deleting'))),
      sql`SELECT json_object('deleteOn', json_object('instant', delete_after, 'timeZone', time_zone)) FROM ${userProfiles} WHERE ${eq(userProfiles.id, userId)}`,
    ),
  ];
}

/**
 * Asserts that there is no account with this id, not even a purged one: a token does not bring such an account back.
 *
 * @throws Refused auth.account_suspended, profile.already_exists
 */
export function assertIsFree(userId: Value<string>): SQL {
  return assertAll([
    ['auth.account_suspended', isNotSuspended(userId)],
    ['profile.already_exists', sql`NOT ${profileExists(eq(userProfiles.id, userId))}`],
  ]);
}

/**
 * Asserts that the version in `column` is still one of those that `If-Match` names. Asserts nothing if there is no
 * `If-Match`.
 *
 * @throws Refused request.precondition_failed
 */
export function assertVersion(column: SQLiteColumn, where: SQL, expected: readonly string[] | undefined): SQL[] {
  if (expected === undefined) return [];
  const current = sql`EXISTS (SELECT 1 FROM ${column.table} WHERE ${where} AND ${isExpected(sql`${column}`, expected)})`;
  return [assertThat('request.precondition_failed', current)];
}

/** Condition: this version is one of those expected. Compared as text, so that a foreign ETag matches nothing. */
export function isExpected(version: SQL, expected: readonly string[]): SQL {
  return sql`CAST(${version} AS TEXT) IN ${jsonList(expected)}`;
}

function profileExists(where: SQL | undefined): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE ${where})`;
}
