import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { compute, template, type Value } from '../../../store/template.ts';
import { userProfiles } from './tables.ts';
import type { Edit } from './versioned.ts';

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
export const refuseSuspended = template((userId: Value<string>) =>
  assertThat('auth.account_suspended', isNotSuspended(userId)),
);

/**
 * Asserts that the account exists and is not suspended. One statement.
 *
 * @throws Refused profile.missing, auth.account_suspended
 */
export const mayAct = template((userId: Value<string>) =>
  assertAll([
    ['profile.missing', profileExists(isExistingUser(userId))],
    ['auth.account_suspended', isNotSuspended(userId)],
  ]),
);

/**
 * The assertions for every change of one's own profile. They come first in its batch.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export const mayChange = template((userId: Value<string>) => [
  mayAct(userId),
  assertThat(
    'profile.deletion_pending',
    profileExists(and(eq(userProfiles.id, userId), ne(userProfiles.status, 'deleting'))),
    sql`SELECT json_object('deleteOn', json_object('instant', delete_after, 'timeZone', time_zone)) FROM ${userProfiles} WHERE ${eq(userProfiles.id, userId)}`,
  ),
]);

/**
 * Asserts that there is no account with this id, not even a purged one: a token does not bring such an account back.
 *
 * @throws Refused auth.account_suspended, profile.already_exists
 */
export const assertIsFree = template((userId: Value<string>) =>
  assertAll([
    ['auth.account_suspended', isNotSuspended(userId)],
    ['profile.already_exists', sql`NOT ${profileExists(eq(userProfiles.id, userId))}`],
  ]),
);

/**
 * Asserts that the version in `column` is still one of those that `If-Match` names. Holds if there is no `If-Match`.
 *
 * @throws Refused request.precondition_failed
 */
export function assertVersion(column: SQLiteColumn, where: SQL, expected: Value<Expected>): SQL {
  const current = sql`SELECT 1 FROM ${column.table} WHERE ${where} AND ${isExpected(sql`${column}`, expected)}`;
  return assertThat('request.precondition_failed', sql`EXISTS (${current})`);
}

/**
 * Condition: this version is one of those expected, or none is expected. Compared as text, so that a foreign ETag
 * matches nothing.
 */
export function isExpected(version: SQL, expected: Value<Expected>): SQL {
  const list = compute([expected], (versions) => (versions === undefined ? null : JSON.stringify(versions)));
  return sql`(${list} IS NULL OR CAST(${version} AS TEXT) IN (SELECT value FROM json_each(${list})))`;
}

/** The versions that `If-Match` names; undefined for no condition. */
type Expected = Edit['expected'];

function profileExists(where: SQL | undefined): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE ${where})`;
}
