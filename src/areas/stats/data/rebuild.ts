/** Counting a user anew, from everything that is stored of them. */
import { sql } from 'drizzle-orm';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { textOrNull } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { activityDays, activityEvents, userStatistics } from './tables.ts';

/** The query for the day or the instant of the first thing that counts for a user; null if there is none. */
export const firstActivityOf = template((userId: Value<string>) =>
  select(
    sql`SELECT min(f.first) AS first FROM (SELECT min(on_date) AS first FROM ${activityEvents} WHERE user_id = ${userId} AND ends_at IS NOT NULL
      UNION ALL SELECT min(created_at) FROM chat_messages WHERE sender_id = ${userId} AND deleted_at IS NULL
      UNION ALL SELECT min(created_at) FROM chat_corrections WHERE author_id = ${userId}
      UNION ALL SELECT min(created_at) FROM chat_corrections WHERE receiver_id = ${userId}) f`,
    (row) => textOrNull(row, 'first'),
  ),
);

/** Makes the statements that forget what is counted of a user. The version only grows, so no cached answer is current. */
export const forgetCountsStatements = template((now: Value<Instant>, userId: Value<string>, today: Value<Day>) => [
  sql`DELETE FROM ${userStatistics} WHERE user_id = ${userId}`,
  sql`UPDATE ${activityDays} SET first_on = ${today}, marks = '', version = version + 1, updated_at = ${now} WHERE user_id = ${userId}`,
]);
