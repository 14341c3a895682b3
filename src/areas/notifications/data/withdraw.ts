import { sql, type SQL } from 'drizzle-orm';
import type { NotificationType } from '../rules/types.ts';
import { notifications } from './tables.ts';

/** Deletes notifications whose cause no longer exists. `about` selects `user_id` and `dedupe_key`. */
export function deleteNotificationsStatement(types: readonly NotificationType[], about: SQL): SQL {
  return sql`DELETE FROM ${notifications} WHERE (user_id, type, dedupe_key) IN
    (SELECT about.user_id, kinds.value, about.dedupe_key FROM (${about}) AS about, (SELECT value FROM json_each(${JSON.stringify(types)})) AS kinds)`;
}
