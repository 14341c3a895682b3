import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { jsonList } from '../../../store/json-list.ts';
import { outbox } from '../../../store/tables.ts';
import { jobKinds } from '../../common-hooks.ts';

/** Makes the statements that delete a user's jobs. Those that clean up after the user stay, without the user's id. */
export function forgetJobsStatements(userId: Value<string>): SQL[] {
  const cleanups = jobKinds
    .ask()
    .flat()
    .filter(({ outlivesAccount }) => outlivesAccount);
  return [
    sql`DELETE FROM ${outbox} WHERE user_id = ${userId} AND kind NOT IN ${jsonList(cleanups.map(({ name }) => name))}`,
    sql`UPDATE ${outbox} SET user_id = NULL WHERE user_id = ${userId}`,
  ];
}
