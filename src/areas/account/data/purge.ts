import { template, type Value, type Values } from '../../../store/template.ts';
import { sql } from 'drizzle-orm';
import { forgetUserStatements } from '../../../store/forget-user.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueue, type NewJob } from '../../../store/outbox.ts';
import { declaredTables, releaseObjects } from '../../common-hooks.ts';
import { onPurge, userProfiles as profiles } from '../../profile/index.ts';
import { accountErase } from './job-kinds.ts';

/**
 * Makes the statements that purge an account whose grace period is over, as one batch. They forget the user in every
 * table as its declaration says; the profile row keeps only its id, so that no other user gets that id. Jobs delete
 * what is outside the database.
 *
 * @param job the id of the job that does so.
 * @throws Refused profile.not_deleting if the account is not due, or no longer due.
 */
export const purgeStatements = template(({ id, now }: Values<NewJob>, userId: Value<string>) => {
  // The row has neither a user id nor a key made of one, and a job that has run loses its payload. So nothing about the
  // user is left in the row.
  const erase = enqueue({ id, now }, { kind: accountErase, payload: { userId }, dedupeKey: id });
  const isDue = sql`EXISTS (SELECT 1 FROM ${profiles} WHERE id = ${userId} AND delete_after <= ${now})`;
  return [
    assertThat('profile.not_deleting', isDue),
    ...releaseObjects.ask(now, userId).flat(),
    ...onPurge.ask(userId, now).flat(),
    ...forgetUserStatements(declaredTables.ask().flat(), userId, now),
    erase,
  ];
});
