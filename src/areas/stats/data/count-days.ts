/** How the rows of days come from what they count. Each is computed whole, so that no order of events matters. */
import { sql, type SQL } from 'drizzle-orm';
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { compute, jsonText, template, type Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { ACTIVE_SECONDS, TOTAL } from '../rules/counts.ts';
import { activityDays, activityEvents, learningGoals, userStatistics } from './tables.ts';

const total = sql.raw(`'${TOTAL}'`);
const days = (list: Value<readonly Day[]>): SQL => sql`(SELECT value FROM json_each(${jsonText(list)}))`;

/** Condition on a row of a whole day `s`: the day is active, as `isActive` says. */
export const isActiveDay = sql`(s.seconds >= ${sql.raw(`${ACTIVE_SECONDS}`)} OR s.sessions > 0 OR s.messages > 0 OR s.corrections_given > 0)`;

/**
 * Makes the statements that compute the time and the sessions of some days from their events: the union of the spans of
 * each language, and that of all of them. Put them behind the change of the events, in the same batch.
 *
 * @param list all days between the first and the last one, so that the marks of the streak follow each other.
 */
export const countDaysStatements = template(
  (now: Value<Instant>, userId: Value<string>, list: Value<readonly Day[]>): SQL[] => [
    forgetTimeStatement(userId, list),
    countTimeStatement(userId, list),
    dropEmptyStatement(sql`user_id = ${userId} AND on_date IN ${days(list)}`),
    markDaysStatement(now, userId, list),
  ],
);

/** The same where events were only added, so that no row can lose its time. */
export const addToDaysStatements = template(
  (now: Value<Instant>, userId: Value<string>, list: Value<readonly Day[]>): SQL[] => [
    countTimeStatement(userId, list),
    markDaysStatement(now, userId, list),
  ],
);

function forgetTimeStatement(userId: Value<string>, list: Value<readonly Day[]>): SQL {
  return sql`UPDATE ${userStatistics} SET seconds = 0, sessions = 0 WHERE user_id = ${userId} AND on_date IN ${days(list)}`;
}

/**
 * Makes the statement that deletes the rows in which nothing is counted.
 *
 * @param which condition on the rows.
 */
export function dropEmptyStatement(which: SQL): SQL {
  return sql`DELETE FROM ${userStatistics} WHERE ${which}
    AND seconds = 0 AND sessions = 0 AND messages = 0 AND corrections_given = 0 AND corrections_received = 0`;
}

function countTimeStatement(userId: Value<string>, list: Value<readonly Day[]>): SQL {
  const union = (language: SQL, partition: SQL) => sql`SELECT on_date, ${language} AS language,
      sum(max(0, ends - max(starts, coalesce(before, starts)))) AS seconds, sum(is_session) AS sessions FROM (
      SELECT on_date, language, unixepoch(starts_at) AS starts, unixepoch(ends_at) AS ends, kind = 'session' AND part = 0 AS is_session,
        unixepoch(max(ends_at) OVER (PARTITION BY ${partition} ORDER BY starts_at, ends_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS before
      FROM ${activityEvents} WHERE user_id = ${userId} AND on_date IN ${days(list)} AND ends_at IS NOT NULL) GROUP BY ${partition}`;
  return sql`INSERT INTO ${userStatistics} (user_id, on_date, language, seconds, sessions)
    SELECT ${userId}, on_date, language, seconds, sessions FROM (${union(sql`language`, sql`on_date, language`)}
      UNION ALL ${union(total, sql`on_date`)}) WHERE true
    ON CONFLICT (user_id, on_date, language) DO UPDATE SET seconds = excluded.seconds, sessions = excluded.sessions
    WHERE seconds <> excluded.seconds OR sessions <> excluded.sessions`;
}

/** Makes the statement that marks which of some days are active, from their rows. */
export function markDaysStatement(now: Value<Instant>, userId: Value<string>, list: Value<readonly Day[]>): SQL {
  const mark = sql`EXISTS (SELECT 1 FROM ${userStatistics} s WHERE s.user_id = ${userId} AND s.on_date = d.value AND s.language = ${total} AND ${isActiveDay})`;
  return writeMarksStatement(
    now,
    sql`SELECT ${userId} AS user_id, ${compute([list], (all: readonly Day[]) => all[0] ?? null)} AS first_on,
      group_concat(${mark}, '' ORDER BY d.key) AS marks FROM json_each(${jsonText(list)}) d HAVING count(*) > 0`,
  );
}

/**
 * Makes the statement that writes marks into the days of users, and moves the version of their statistics. If there may
 * be something to tell them, they are looked at soon: an active day is new or gone, or they have goals.
 *
 * @param marked a select of `user_id`, `first_on` and `marks`, one row for each user.
 */
export function writeMarksStatement(now: Value<Instant>, marked: SQL): SQL {
  const zeros = (count: SQL) => sql`replace(hex(zeroblob(max(0, ${count}))), '00', '0')`;
  const offset = sql`CAST(julianday(excluded.first_on) - julianday(activity_days.first_on) AS INTEGER)`;
  const size = sql`length(excluded.marks)`;
  const behind = sql`substr(marks || ${zeros(offset)}, 1, ${offset}) || excluded.marks || substr(marks, ${offset} + ${size} + 1)`;
  const ahead = sql`substr(excluded.marks || ${zeros(sql`-${offset}`)}, 1, max(-${offset}, ${size})) || substr(marks, max(${size} + ${offset}, 0) + 1)`;
  const isChanged = sql`(${offset} < 0 OR substr(marks, ${offset} + 1, ${size}) <> excluded.marks)`;
  const hasGoals = sql`EXISTS (SELECT 1 FROM ${learningGoals} g WHERE g.user_id = excluded.user_id AND (g.daily_minutes > 0 OR g.weekly_days > 0))`;
  return sql`INSERT INTO ${activityDays} (user_id, first_on, marks, updated_at, look_at) SELECT w.user_id, w.first_on, w.marks, ${now}, ${now} FROM (${marked}) w
    WHERE EXISTS (SELECT 1 FROM ${userProfiles} p WHERE p.id = w.user_id AND p.status <> 'deleted')
    ON CONFLICT (user_id) DO UPDATE SET first_on = min(first_on, excluded.first_on),
      marks = iif(${offset} >= 0, ${behind}, ${ahead}), version = version + 1, updated_at = excluded.updated_at,
      look_at = iif(look_at IS NULL OR ${isChanged} OR ${hasGoals}, min(coalesce(look_at, excluded.look_at), excluded.look_at), look_at), risk_on = NULL`;
}
