import type { Day, Instant } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import type { Statement } from '../../../store/statement.ts';
import { countChatStatements } from '../data/count-chat.ts';
import { countDaysStatements } from '../data/count-days.ts';
import { forgetCountsStatements } from '../data/rebuild.ts';
import { dayAt, daysThrough, type ZoneHistory } from '../rules/local-days.ts';
import { dayStretches } from './recount-day.ts';

/** So many days are counted together. */
const DAYS_A_STEP = 30;

/**
 * Makes the statements that count everything of a user anew, for one transaction. They give the rows that are there, if
 * those are right.
 *
 * @param first the day or the instant of the first thing that counts; null if there is none.
 */
export function rebuildStatements(
  now: Instant,
  userId: string,
  history: ZoneHistory,
  first: string | null,
): Statement[] {
  const today = dayAt(history, Date.parse(now));
  const statements: Statement[] = [...forgetCountsStatements(now, userId, today)];
  if (first === null) return statements;
  // A local day is at most one day away from that in UTC.
  const all = daysThrough([addDays(first.slice(0, 10) as Day, -1), addDays(today, 1)]); // the first characters of an instant are its day
  for (let start = 0; start < all.length; start += DAYS_A_STEP) {
    const days = all.slice(start, start + DAYS_A_STEP);
    statements.push(...countDaysStatements(now, userId, days));
    statements.push(...countChatStatements(now, userId, days, dayStretches(history, days)));
  }
  return statements;
}
