/** Counting a user anew, from everything that is stored of them. */
import { sql } from 'drizzle-orm';
import { instantOf, type Day, type Instant } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { instantOrNull } from '../../../store/row.ts';
import { select, type Statement } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { dayAt, daysThrough, stretchesOf, type ZoneHistory } from '../rules/local-days.ts';
import { countChatStatements, type DayStretch } from './count-chat.ts';
import { countDaysStatements } from './count-days.ts';
import { activityDays, activityEvents, userStatistics } from './tables.ts';

/** The query for when the first thing happened that counts for a user; null if there is none. */
export const firstActivityOf = template((userId: Value<string>) =>
  select(
    sql`SELECT min(f.first) AS first FROM (SELECT (SELECT starts_at FROM ${activityEvents} WHERE user_id = ${userId} AND ends_at IS NOT NULL ORDER BY on_date, starts_at LIMIT 1) AS first
      UNION ALL SELECT min(created_at) FROM chat_messages WHERE sender_id = ${userId} AND deleted_at IS NULL
      UNION ALL SELECT min(created_at) FROM chat_corrections WHERE author_id = ${userId}
      UNION ALL SELECT min(created_at) FROM chat_corrections WHERE receiver_id = ${userId}) f`,
    (row) => instantOrNull(row, 'first'),
  ),
);

/**
 * Makes the statements that forget what is counted of a user. The version only grows, so no cached answer is current.
 */
export const forgetCountsStatements = template((now: Value<Instant>, userId: Value<string>, today: Value<Day>) => [
  sql`DELETE FROM ${userStatistics} WHERE user_id = ${userId}`,
  sql`UPDATE ${activityDays} SET first_on = ${today}, marks = '', version = version + 1, updated_at = ${now} WHERE user_id = ${userId}`,
]);

/** So many days are counted together. */
const DAYS_A_STEP = 30;

/**
 * Makes the statements that count everything of a user anew, for one transaction. They give the rows that are there,
 * if those are right.
 *
 * @param first when the first thing happened that counts; null if there is none.
 */
export function rebuildStatements(
  now: Instant,
  userId: string,
  history: ZoneHistory,
  first: Instant | null,
): Statement[] {
  const today = dayAt(history, Date.parse(now));
  const statements: Statement[] = [...forgetCountsStatements(now, userId, today)];
  if (first === null) return statements;
  // So that no day of another zone is left out.
  const all = daysThrough([addDays(dayAt(history, Date.parse(first)), -1), addDays(today, 1)]);
  for (let start = 0; start < all.length; start += DAYS_A_STEP) {
    const days = all.slice(start, start + DAYS_A_STEP);
    statements.push(...countDaysStatements(now, userId, days));
    statements.push(...countChatStatements(now, userId, days, dayStretches(history, days)));
  }
  return statements;
}

/** When it is some days for a user. */
export function dayStretches(history: ZoneHistory, days: readonly Day[]): DayStretch[] {
  return days.flatMap((onDate) =>
    stretchesOf(history, onDate).map(({ from, to }) => ({ onDate, from: instantOf(from), to: instantOf(to) })),
  );
}
