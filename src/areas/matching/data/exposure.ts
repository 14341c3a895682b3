/**
 * To how many readers a user was shown. `match_exposure` counts it for each person, and each row of the pool carries
 * what had counted when the day (UTC) began, so that a list reads no further row (contract/decisions/0030).
 */
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { utcDayOf } from '../../../store/moments.ts';
import { select } from '../../../store/statement.ts';
import { compute, jsonText, template, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { userProfiles, userSettings } from '../../profile/index.ts';
import { weightOfShowing } from '../rules/pool.ts';
import { decayedExposure, showsActivity } from './derived.ts';
import { matchExposure, matchPool, matchUpkeep } from './pool-tables.ts';

/** What counts of a row of `match_exposure` when its last day is over. */
function sumOf(x: (column: string) => SQL): SQL {
  return sql`(${decayedExposure(x('settled'), x('settled_on'), x('shown_on'))} + ${x('shown')})`;
}

/**
 * The columns of the pool that follow from a row `x` of `match_exposure` on this day: what had counted when the last
 * day before this one was over, and that day. Halved for the days since then, it is what counted when this day began.
 */
export function exposureBefore(today: Value<Day>): { readonly exposure: SQL; readonly exposedOn: SQL } {
  const x = (column: string): SQL => sql.raw(`x.${column}`);
  const isOver = sql`x.shown_on < ${today}`;
  return {
    exposure: sql`iif(${isOver}, ${sumOf(x)}, x.settled)`,
    exposedOn: sql`iif(${isOver}, x.shown_on, x.settled_on)`,
  };
}

/**
 * Counts that one more reader was shown each of these users today, from a list of `listed` users (`weightOfShowing`).
 * The day is one in UTC, because readers of all zones count, and earlier counts halve with each day. A reader who hides
 * their activity does not count: otherwise the order of other lists would tell when they looked at theirs. For the same
 * reason the rows of the pool stay as they are until the day is over.
 */
export const countShownStatement = template(
  (readerId: Value<string>, userIds: Value<readonly string[]>, listed: Value<number>, now: Value<Instant>) => {
    const today = utcDayOf(now);
    const weight = sql`CAST(${compute([listed], weightOfShowing)} AS REAL)`;
    const x = (column: string): SQL => sql`${matchExposure}.${sql.identifier(column)}`;
    const isPast = sql`${x('shown_on')} < ${today}`;
    // The WHERE also keeps SQLite from reading ON CONFLICT as a join. A user who is purged meanwhile gets no row.
    return sql`INSERT INTO ${matchExposure} (user_id, settled, shown, shown_on)
      SELECT p.id, 0, ${weight}, ${today} FROM json_each(${jsonText(userIds)}) e CROSS JOIN ${userProfiles} p ON p.id = e.value AND p.status = 'active'
      WHERE EXISTS (SELECT 1 FROM ${userSettings} s WHERE s.user_id = ${readerId} AND ${showsActivity})
      ON CONFLICT (user_id) DO UPDATE SET settled = iif(${isPast}, ${sumOf(x)}, ${x('settled')}),
        settled_on = iif(${isPast}, ${x('shown_on')}, ${x('settled_on')}),
        shown = iif(${isPast}, ${weight}, ${x('shown')} + ${weight}), shown_on = max(${x('shown_on')}, ${today})`;
  },
);

/**
 * Carries the exposure of the next `limit` users into their rows of the pool, in the order of their ids, and notes how
 * far it has come. A walk over all users begins once a day (UTC); between two walks the statements do nothing. The last
 * one answers whether the walk goes on; no row between two walks. A walk compares all users, also those who were not
 * shown lately, because reading costs little and finds whatever was forgotten.
 */
export const carryExposureStatements = template((limit: Value<number>, now: Value<Instant>) => {
  const today = utcDayOf(now);
  const { exposure, exposedOn } = exposureBefore(today);
  const state = sql`${matchUpkeep} u WHERE u.task = 'exposure' AND (u.checked_through <> '' OR u.done_on IS NULL OR u.done_on < ${today})`;
  const page = sql`SELECT * FROM ${matchExposure} WHERE user_id > (SELECT u.checked_through FROM ${state}) ORDER BY user_id LIMIT CAST(${limit} AS INTEGER)`;
  return [
    sql`UPDATE ${matchPool} SET (exposure, exposed_on) = (c.exposure, c.exposed_on)
      FROM (SELECT x.user_id, ${exposure} AS exposure, ${exposedOn} AS exposed_on FROM (${page}) x) c
      WHERE ${matchPool.userId} = c.user_id AND (${matchPool}.exposure, ${matchPool}.exposed_on) IS NOT (c.exposure, c.exposed_on)`,
    select(
      sql`UPDATE ${matchUpkeep} SET done_on = iif(checked_through = '', ${today}, done_on),
        checked_through = coalesce((SELECT user_id FROM (${page}) LIMIT 1 OFFSET CAST(${limit} AS INTEGER) - 1), '')
      WHERE task = 'exposure' AND (checked_through <> '' OR done_on IS NULL OR done_on < ${today})
      RETURNING checked_through <> '' AS goes_on`,
      (row) => row['goes_on'] === 1,
    ),
  ] as const;
});
