import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { enqueue, type Enqueued } from '../../../store/outbox.ts';
import type { Statement } from '../../../store/statement.ts';
import { idempotencyKeys, outbox } from '../../../store/tables.ts';
import { forget, jobKinds, releaseObjects } from '../../common-hooks.ts';
import { emptyProfileStatement, userProfiles as profiles } from '../../profile/index.ts';
import { accountErase } from './job-kinds.ts';

/**
 * Removes an account whose grace has run out, as one batch. Every area removes or empties its rows about the user (`forget`);
 * the profile row stays with its id alone, so that no other user gets that id. What lies outside the database is handed to jobs.
 *
 * @throws Refused profile.not_deleting if the account is not due (any more).
 */
export function purgeStatements(clock: Clock, userId: string): { statements: Statement[]; job: Enqueued } {
  const now = clock.nowIso();
  // Neither the key nor a user id is in the row: after it has run, nothing about the user is left in it.
  const job = enqueue(clock, { kind: accountErase, payload: { userId }, dedupeKey: crypto.randomUUID() });
  const isDue = sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND delete_after <= ${now})`;
  const statements = [
    assertThat('profile.not_deleting', isDue),
    ...releaseObjects.ask(clock, userId).flat(),
    // Before the others: the security log may be emptied only after the account is gone.
    emptyProfileStatement(userId, now),
    ...forget.ask(userId).flat(),
    ...forgetInStore(userId),
    job.statement,
  ];
  return { statements, job };
}

/** Keys and jobs of the user. Jobs that clean up after them stay, without their id. */
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
