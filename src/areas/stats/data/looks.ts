/**
 * Looks at users: who is to be looked at, what a look sees, and what it tells. A user with a streak, or who has done
 * something in the last week, has the instant of the next look; nobody else has one.
 */
import { sql, type SQL } from 'drizzle-orm';
import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { addDays } from '../../../platform/time/local-time.ts';
import { instantOrNull, instant, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Change, type Row } from '../../../store/statement.ts';
import { compute, jsonText, perShape, template, type Value } from '../../../store/template.ts';
import { type NotificationType, notifyEach } from '../../notifications/index.ts';
import { lastZone, userProfiles, zoneHistory } from '../../profile/index.ts';
import { TOTAL } from '../rules/counts.ts';
import type { ZoneEntry } from '../rules/local-days.ts';
import type { Pause } from '../rules/streak.ts';
import { activityDays as d, learningGoals as g, streakPauses, userStatistics } from './tables.ts';
import { unsettledSessions } from './unsettled.ts';

const listOf = (entry: SQL, rows: SQL): SQL => sql`(SELECT json_group_array(${entry}) FROM (${rows}))`;
// Not checked on purpose: these texts are made by the statement of this file.
const parsed = <T>(row: Row, name: string): T => JSON.parse(text(row, name)) as T;

/** The query for what a look sees of users who are due, at most `limit`. Who is not active has no zone. */
export const dueLooks = template((now: Value<Instant>, limit: Value<number>) => {
  const own = sql`z.user_id`;
  return select(
    sql`SELECT z.user_id, d.version, d.look_at, d.first_on, d.marks, d.summed_through, d.goal_through, iif(p.status = 'active', p.time_zone, NULL) AS time_zone,
        p.residence, g.daily_minutes, g.weekly_days, g.updated_at AS goals_since,
        ${listOf(sql`json_object('startsAt', starts_at, 'timeZone', time_zone)`, sql`SELECT starts_at, time_zone FROM ${zoneHistory} WHERE user_id = ${own} ORDER BY starts_at DESC`)} AS zones,
        ${listOf(sql`json_object('startsOn', starts_on, 'endsOn', ends_on)`, sql`SELECT starts_on, ends_on FROM ${streakPauses} WHERE user_id = ${own} ORDER BY starts_on DESC LIMIT 200`)} AS pauses,
        ${listOf(sql`starts_at`, sql`SELECT q.starts_at ${unsettledSessions(own, now)}`)} AS unsettled,
        ${listOf(sql`json_array(on_date, seconds)`, sql`SELECT on_date, seconds FROM ${userStatistics} WHERE user_id = ${own} AND language = ${sql.raw(`'${TOTAL}'`)} AND on_date >= ${compute([now], (at: Instant) => addDays(dayIn(lastZone, at), -1))}`)} AS seconds
      FROM (SELECT user_id FROM ${d} WHERE look_at <= ${now} ORDER BY look_at LIMIT CAST(${limit} AS INTEGER)) AS z
        CROSS JOIN ${d} d ON d.user_id = z.user_id CROSS JOIN ${userProfiles} p ON p.id = z.user_id LEFT JOIN ${g} g ON g.user_id = z.user_id`,
    (row) => ({
      userId: text(row, 'user_id'),
      version: integer(row, 'version'),
      lookAt: instant(row, 'look_at'),
      firstOn: text(row, 'first_on') as Day, // a CHECK holds its form, and that of the other days
      marks: text(row, 'marks'),
      summedThrough: textOrNull(row, 'summed_through') as Day | null,
      goalThrough: textOrNull(row, 'goal_through') as Day | null,
      timeZone: textOrNull(row, 'time_zone'),
      residence: textOrNull(row, 'residence'),
      dailyMinutes: row['daily_minutes'] === null ? null : integer(row, 'daily_minutes'),
      weeklyDays: row['weekly_days'] === null ? null : integer(row, 'weekly_days'),
      goalsSince: instantOrNull(row, 'goals_since'),
      zones: parsed<ZoneEntry[]>(row, 'zones'),
      pauses: parsed<Pause[]>(row, 'pauses'),
      unsettled: parsed<Instant[]>(row, 'unsettled'),
      seconds: new Map(parsed<[Day, number][]>(row, 'seconds')),
    }),
  );
});

/** A user as a look has seen them. If anything that counts has changed since, the look has no effect. */
export interface Seen {
  readonly userId: string;
  readonly version: number;
  readonly lookAt: Instant;
}

/** Condition: the row `d` is as the look `v` of a list has seen it. */
const isAsSeen = sql`d.user_id = v.value ->> 'userId' AND d.version = v.value ->> 'version' AND d.look_at = v.value ->> 'lookAt'`;

/** What a look tells a user. */
export interface Told extends Seen {
  /** The first day of what it is about: such a day or week is told once. */
  readonly key: Day;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type LookType = NotificationType & `stats.${string}`;

/** Makes the statements that tell users what a look has found. */
export const tellLooksStatements = perShape((type: LookType) =>
  template((now: Value<Instant>, list: Value<readonly Told[]>): SQL[] =>
    notifyEach(
      now,
      type,
      sql`SELECT d.user_id, NULL AS actor_id, v.value -> 'variables' AS variables, v.value ->> 'key' AS dedupe_key
        FROM json_each(${jsonText(list)}) v CROSS JOIN ${d} d ON ${isAsSeen}`,
    ),
  ),
);

/** What a look leaves behind. */
export interface Looked extends Seen {
  readonly next: Instant | null;
  readonly riskOn: Day | null;
  readonly summedThrough: Day | null;
  readonly goalThrough: Day | null;
}

/** Makes the statement that stores when users are looked at next. Put it behind what tells them. */
export const storeLooksStatement = template(
  (list: Value<readonly Looked[]>): Change =>
    sql`UPDATE ${d} AS d SET look_at = v.value ->> 'next', risk_on = v.value ->> 'riskOn', summed_through = v.value ->> 'summedThrough',
      goal_through = v.value ->> 'goalThrough' FROM json_each(${jsonText(list)}) v WHERE ${isAsSeen}`,
);

/** Makes the statement that has a user looked at, because something other than their statistics has changed. */
export const lookSoonStatement = template(
  (now: Value<Instant>, userId: Value<string>): Change =>
    sql`UPDATE ${d} SET look_at = ${now}, risk_on = NULL WHERE user_id = ${userId}`,
);
