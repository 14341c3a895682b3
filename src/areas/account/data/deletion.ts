import { template, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { gracePeriod } from '../rules/deletion.ts';
import { addTimeTo } from '../../../store/moments.ts';
import { assertThat } from '../../../store/guards.ts';
import { isExistingUser, mayAct, refuseSuspended, userProfiles as profiles } from '../../profile/index.ts';
import { text, instant } from '../../../store/row.ts';
import { type Change, select } from '../../../store/statement.ts';
import { purgeFailures } from './tables.ts';

/** A deletion whose account can still be restored. */
export interface PendingDeletion {
  readonly requestedAt: Instant;
  readonly deleteAfter: Instant;
  /** The zone of the user, in which the day of the deletion is named. */
  readonly timeZone: string;
}

/**
 * Makes the statements that request the deletion of an account. If it was requested before, the first request counts.
 */
export function requestDeletionStatements(now: Value<Instant>, userId: Value<string>): readonly Change[] {
  return [
    mayAct(userId),
    sql`UPDATE ${profiles} SET status = 'deleting', deletion_requested_at = ${now}, delete_after = ${addTimeTo(now, gracePeriod)},
      version = version + 1, updated_at = ${now} WHERE id = ${userId} AND status = 'active'`,
  ];
}

/** Condition: an earlier statement of this batch has requested the deletion. */
export function isRequestedNow(now: Value<Instant>, userId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND status = 'deleting' AND deletion_requested_at = ${now})`;
}

/** The query for the pending deletion of this account. */
export const pendingDeletion = template((userId: Value<string>) =>
  select(
    sql`SELECT deletion_requested_at, delete_after, time_zone FROM ${profiles} WHERE id = ${userId} AND status = 'deleting'`,
    (row): PendingDeletion => ({
      requestedAt: instant(row, 'deletion_requested_at'),
      deleteAfter: instant(row, 'delete_after'),
      timeZone: text(row, 'time_zone'),
    }),
  ),
);

/**
 * Makes the statements that restore an account. They abort the batch if no deletion is pending, or if its date has
 * passed, even before the purge.
 */
export const restoreAccountStatements = template((now: Value<Instant>, userId: Value<string>) => [
  refuseSuspended(userId),
  assertThat(
    'profile.missing',
    sql`EXISTS (SELECT 1 FROM ${profiles} WHERE ${isExistingUser(userId)} AND (delete_after IS NULL OR delete_after > ${now}))`,
  ),
  assertThat(
    'profile.not_deleting',
    sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND status = 'deleting')`,
  ),
  sql`UPDATE ${profiles} SET status = 'active', deletion_requested_at = NULL, delete_after = NULL, version = version + 1, updated_at = ${now}
      WHERE id = ${userId}`,
]);

/**
 * The query for accounts whose grace period is over, the longest overdue first. It leaves out accounts whose purge has
 * failed until it is time to try again, so that they do not take the places of others.
 */
export const dueDeletions = template((now: Value<Instant>, limit: Value<number>) =>
  select(
    sql`SELECT p.id FROM ${profiles} p WHERE p.delete_after <= ${now} AND p.delete_after IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${purgeFailures} f WHERE f.user_id = p.id AND f.retry_at > ${now})
      ORDER BY p.delete_after, p.id LIMIT ${limit}`,
    (row) => text(row, 'id'),
  ),
);

/**
 * Records that a purge has failed. The next attempt waits 10 minutes after the first failure and twice as long after
 * each further one, at most a day (10 min x 2^8 is more).
 */
export const recordPurgeFailureStatement = template((userId: Value<string>, now: Value<Instant>) => {
  const retryAt = (attempts: SQL): SQL =>
    sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${now}, min(1440, 10 << min(8, ${attempts} - 1)) || ' minutes')`;
  return sql`INSERT INTO ${purgeFailures} (user_id, attempts, retry_at) VALUES (${userId}, 1, ${retryAt(sql`1`)})
    ON CONFLICT (user_id) DO UPDATE SET attempts = attempts + 1, retry_at = ${retryAt(sql`(attempts + 1)`)}`;
});
