/** How long the notices about statistics stand. The key of each is its day, or the first day of its week. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import type { Causes, Details } from '../../notifications/index.ts';
import { TOTAL } from '../rules/counts.ts';
import { isActiveDay } from './count-days.ts';
import { activityDays, streakPauses, userStatistics } from './tables.ts';
import { unsettledSessions } from './unsettled.ts';

/** The days of the receiver of the notice `n` on which this holds. */
function daysWhere(condition: SQL): SQL {
  return sql`FROM ${userStatistics} s WHERE s.user_id = n.user_id AND s.language = ${sql.raw(`'${TOTAL}'`)} AND ${condition}`;
}
const onDay = sql`s.on_date = n.dedupe_key`;
const inWeek = sql`s.on_date BETWEEN n.dedupe_key AND date(n.dedupe_key, '+6 days')`;

/**
 * Nothing is sent of a streak that is not at risk any more, of a goal that is missed since something was deleted, or of
 * a week in which nothing is left.
 */
export function statsCauses(now: Value<Instant>): Causes {
  return {
    'stats.streak_at_risk': sql`n.variables ->> 'endsAt' > ${now}
      AND EXISTS (SELECT 1 FROM ${activityDays} d WHERE d.user_id = n.user_id AND d.risk_on = n.dedupe_key)
      AND NOT EXISTS (SELECT 1 ${daysWhere(sql`${onDay} AND ${isActiveDay}`)})
      AND NOT EXISTS (SELECT 1 FROM ${streakPauses} b WHERE b.user_id = n.user_id AND n.dedupe_key BETWEEN b.starts_on AND b.ends_on)
      AND NOT EXISTS (SELECT 1 ${unsettledSessions(sql`n.user_id`, now)})`,
    'stats.daily_goal_reached': sql`EXISTS (SELECT 1 ${daysWhere(sql`${onDay} AND s.seconds >= 60 * (n.variables ->> 'minutes')`)})`,
    'stats.weekly_goal_reached': sql`(SELECT count(*) ${daysWhere(sql`${inWeek} AND ${isActiveDay}`)}) >= n.variables ->> 'days'`,
    'stats.weekly_summary': sql`EXISTS (SELECT 1 ${daysWhere(sql`${inWeek} AND ${isActiveDay}`)})`,
  };
}

/** The figures of the week as they are now, so that every answer says the same. */
export const statsDetails: Details = {
  'stats.weekly_summary': sql`(SELECT json_object('minutes', coalesce(sum(s.seconds), 0) / 60, 'days', coalesce(sum(${isActiveDay}), 0), 'sessions', coalesce(sum(s.sessions), 0))
    ${daysWhere(inWeek)})`,
};
