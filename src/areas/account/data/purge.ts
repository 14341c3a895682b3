import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { enqueue, type Enqueued } from '../../../store/outbox.ts';
import type { Statement } from '../../../store/statement.ts';
import { idempotencyKeys, outbox } from '../../../store/tables.ts';
import { forget, jobKinds, releaseObjects } from '../../common-hooks.ts';
import { emptyProfileStatement, onPurge, userProfiles as profiles } from '../../profile/index.ts';
import { accountErase } from './job-kinds.ts';

/**
 * Makes the statements that purge an account whose grace period is over, as one batch. Every area deletes or empties
 * its rows about the user (`forget`). The profile row keeps only its id, so that no other user gets that id. Jobs
 * delete what is outside the database.
 *
 * @throws Refused profile.not_deleting if the account is not due, or no longer due.
 */
export function purgeStatements(clock: Clock, userId: string): { statements: Statement[]; job: Enqueued } {
  const now = clock.nowIso();
  // The row has neither a user id nor a key made of one, and a job that has run loses its payload. So nothing about the
  // user is left in the row.
  const job = enqueue(clock, { kind: accountErase, payload: { userId }, dedupeKey: crypto.randomUUID() });
  const isDue = sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND delete_after <= ${now})`;
  const statements = [
    assertThat('profile.not_deleting', isDue),
    ...releaseObjects.ask(clock, userId).flat(),
    ...onPurge.ask(userId, now).flat(),
    // This comes first: the security log may be emptied only after the account is deleted.
    emptyProfileStatement(userId, now),
    ...forget.ask(userId).flat(),
    ...forgetInStore(userId),
    job.statement,
  ];
  return { statements, job };
}

/** Deletes the user's idempotency keys and jobs. Cleanup jobs stay, without the user's id. */
function forgetInStore(userId: string): SQL[] {
  const cleanups = jobKinds
    .ask()
    .flat()
    .filter(({ outlivesAccount }) => outlivesAccount);
  return [
    sql`DELETE FROM ${idempotencyKeys} WHERE user_id = ${userId}`,
    sql`DELETE FROM ${outbox} WHERE user_id = ${userId} AND kind NOT IN ${jsonList(cleanups.map(({ name }) => name))}`,
    sql`UPDATE ${outbox} SET user_id = NULL WHERE user_id = ${userId}`,
  ];
}
