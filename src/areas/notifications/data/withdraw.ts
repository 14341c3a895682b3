import { sql, type SQL } from 'drizzle-orm';
import type { NotificationType } from '../rules/types.ts';
import { raiseCountersStatement } from './counters.ts';
import { notifications } from './tables.ts';

/** Deletes notifications whose cause no longer exists. `about` selects `user_id` and `dedupe_key`. */
export function deleteNotificationsStatements(types: readonly NotificationType[], about: SQL): SQL[] {
  const which = sql`(user_id, type, dedupe_key) IN
    (SELECT about.user_id, kinds.value, about.dedupe_key FROM (${about}) AS about, (SELECT value FROM json_each(${JSON.stringify(types)})) AS kinds)`;
  return [
    raiseCountersStatement(sql`SELECT user_id FROM ${notifications} WHERE ${which}`),
    sql`DELETE FROM ${notifications} WHERE ${which}`,
  ];
}
