import type { Day, Instant } from '../../../platform/time/instant.ts';
import { utcDayOf } from '../../../store/moments.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { hiddenActivity, learningCounted, nativeCounted } from '../rules/pool.ts';
import {
  ageGroup,
  availabilityOverrides,
  birthOf,
  userAvailability,
  userInterests,
  userLanguages,
  userPreferences,
  userProfiles,
  userSettings,
} from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';
import { text } from '../../../store/row.ts';
import { activityBand, bandEndsOn, hidesActivity, isListed, lane } from './derived.ts';
import { exposureBefore } from './exposure.ts';
import { matchExposure, matchPool, matchPreferences } from './pool-tables.ts';
import { countsOfReceiver, isFirstRow, markForRecountStatement } from './request-counts.ts';
import { matchingRequests } from './tables.ts';
import { countTopicsStatements } from './topic-counts.ts';

/** The columns that the statements below compute. */
const keyColumns = ['native', 'learning', 'random_key', 'user_id'];
const derivedColumns = [
  'lane activity_band level gender birth_year birth_date shows_age_band time_zone free dates',
  'topics motivations learning_styles partner_gender communication_method partner_age_bands',
  'ignored_signals native_languages learning_languages last_active_on review_on open_requests',
  'answered_requests missed_requests recount_on',
]
  .join(' ')
  .split(' ');
const exposureColumns = ['exposure', 'exposed_on'];
const names = (columns: readonly string[], prefix = ''): SQL =>
  sql.raw(columns.map((column) => prefix + column).join(', '));

/**
 * Makes the statements that compute the pool rows of a user again, from their profile, languages, free hours, settings,
 * answers, received requests and exposure. Put them last in the batch of a change of any of the first six. They write
 * nothing where nothing has changed. Only new rows get the exposure: those that are there are left to the walk
 * (`exposure.ts`), because an earlier copy would tell of a sign-in that made the rows due for the review.
 *
 * @param now instant of the change. The age is that of the day in the user's zone, the activity band that of the day in
 *   UTC (`activityBandOf`).
 */
export function rebuildPoolRowStatements(userId: Value<string>, now: Value<Instant>) {
  return rebuildPoolStatements([userId], now);
}

/** The same for several users. */
export const rebuildPoolStatements = template(
  (userIds: readonly Value<string>[] | Value<readonly string[]>, now: Value<Instant>) => {
    const users = sql`json_each(${jsonText(userIds)}) u`;
    const spoken = sql`natives AS MATERIALIZED (${languages(users, 'native', nativeCounted)}),
    learned AS MATERIALIZED (${languages(users, 'learning', learningCounted)})`;
    return [
      sql`WITH ${spoken} DELETE FROM ${matchPool} WHERE user_id IN (SELECT u.value FROM ${users}) AND (user_id, native, learning) NOT IN
      (SELECT natives.user_id, natives.language, learned.language FROM natives JOIN learned ON learned.user_id = natives.user_id)`,
      sql`WITH ${spoken}, facts AS MATERIALIZED (${factsOf(users, now)}), person AS MATERIALIZED (${personFrom(utcDayOf(now))})
      INSERT INTO ${matchPool} (${names([...keyColumns, ...derivedColumns, ...exposureColumns])})
      SELECT natives.language, learned.language, person.random_key, person.user_id, person.lane, person.activity_band, learned.level,
        ${names([...derivedColumns.slice(3), ...exposureColumns], 'person.')}
      FROM person JOIN natives ON natives.user_id = person.user_id JOIN learned ON learned.user_id = person.user_id WHERE true
      ON CONFLICT (user_id, native, learning) DO UPDATE SET ${sql.raw(derivedColumns.map((column) => `${column} = excluded.${column}`).join(', '))}
      WHERE (${names(derivedColumns)}) IS NOT (${names(derivedColumns, 'excluded.')})`,
    ];
  },
);

/** Condition on a profile `p`: the user belongs to the pool, if they also have languages. */
const isInPool = sql`p.status = 'active' AND p.onboarding_completed_at IS NOT NULL AND p.birth_year IS NOT NULL`;

/** The first languages of one kind of every user who belongs to the pool. */
function languages(users: SQL, kind: 'native' | 'learning', counted: number): SQL {
  return sql`SELECT * FROM (SELECT p.id AS user_id, l.language, l.level, row_number() OVER (PARTITION BY p.id ORDER BY l.position) AS place
    FROM ${users} CROSS JOIN ${userProfiles} p ON p.id = u.value AND ${isInPool} CROSS JOIN ${userLanguages} l ON l.user_id = p.id AND l.kind = ${kind})
    WHERE place <= ${sql.raw(String(counted))}`;
}

/**
 * What the tables say about each user, read once for all their rows. Dates long before the last activity are left out.
 * The three days are more than any scored week reaches back in any zone (36 hours), so the last activity shows in no
 * score.
 */
function factsOf(users: SQL, now: Value<Instant>): SQL {
  const carried = exposureBefore(utcDayOf(now));
  const lastActive = sql`coalesce(p.last_active_at, p.created_at)`;
  const inOrder = (kind: string): SQL =>
    sql`(SELECT json_group_array(x.language) FROM (SELECT language FROM ${userLanguages} WHERE user_id = p.id AND kind = ${kind} ORDER BY position) x)`;
  return sql`SELECT p.id AS user_id, p.gender, p.birth_year, p.birth_date, p.time_zone, s.age_band_audience = 'everyone' AS shows_age_band,
      ${isListed} AS is_listed, substr(${lastActive}, 1, 10) AS last_active_on, date(p.adult_on) AS adult_on, ${ageGroup(birthOf(sql`p`), now)} AS age_group,
      (SELECT json_group_array(json_array(a.weekday, a.start_minute, a.end_minute)) FROM ${userAvailability} a WHERE a.user_id = p.id) AS free,
      (SELECT json_group_array(json_array(o.on_date, o.start_minute, o.end_minute, o.kind)) FROM ${availabilityOverrides} o
        WHERE o.user_id = p.id AND o.on_date >= date(${lastActive}, '-3 days')) AS dates,
      ${inOrder('native')} AS native_languages, ${inOrder('learning')} AS learning_languages,
      coalesce(i.topics, '[]') AS topics, coalesce(i.motivations, '[]') AS motivations, coalesce(i.learning_styles, '[]') AS learning_styles,
      f.partner_gender, f.communication_method,
      coalesce(w.partner_age_bands, '[]') AS partner_age_bands, coalesce(w.ignored_signals, '[]') AS ignored_signals,
      ${hidesActivity} AS hides_activity, ${countsOfReceiver(sql`p.id`, hidesActivity, utcDayOf(now))} AS counts,
      coalesce(${carried.exposure}, 0) AS exposure, ${carried.exposedOn} AS exposed_on
    FROM ${users} CROSS JOIN ${userProfiles} p ON p.id = u.value AND ${isInPool} JOIN ${userSettings} s ON s.user_id = p.id
      LEFT JOIN ${userInterests} i ON i.user_id = p.id LEFT JOIN ${userPreferences} f ON f.user_id = p.id
      LEFT JOIN ${matchPreferences} w ON w.user_id = p.id LEFT JOIN ${matchExposure} x ON x.user_id = p.id`;
}

/**
 * The columns of the pool that follow from `facts` on this day in UTC. `review_on` is the next day on which the band
 * ends, or on which a minor comes of age; `profile.pass_birthdays` updates the latter as soon as the day begins in
 * their zone.
 */
function personFrom(today: Value<Day>): SQL {
  const ownBand = activityBand(sql`facts.last_active_on`, today);
  const band = sql`iif(facts.hides_activity, ${sql.raw(String(hiddenActivity.band))}, ${ownBand})`;
  const ends = sql`iif(facts.hides_activity, NULL, ${bandEndsOn(ownBand, sql`facts.last_active_on`)})`;
  return sql`SELECT facts.*, ${randomKey} AS random_key, ${band} AS activity_band, ${lane(sql`facts.is_listed`, sql`facts.age_group`)} AS lane,
      CASE WHEN facts.is_listed AND facts.adult_on > ${today} THEN min(facts.adult_on, coalesce(${ends}, facts.adult_on)) ELSE ${ends} END AS review_on,
      facts.counts ->> 0 AS open_requests, facts.counts ->> 1 AS answered_requests, facts.counts ->> 2 AS missed_requests, facts.counts ->> 3 AS recount_on
    FROM facts`;
}

/** The last 32 bits of the id, multiplied (Knuth), so that ids that were made one after another are far apart. */
const randomKey: SQL = sql.raw(
  `(${Array.from({ length: 8 }, (_, digit) => `(instr('123456789abcdef', substr(facts.user_id, ${29 + digit}, 1)) << ${28 - 4 * digit})`).join(' + ')}) * 1597334677 % 4294967296`,
);

/**
 * Makes the statement that marks a user who is active again for the next review: `review_on` of one row becomes the day
 * of the activity. It writes nothing if the pool knows of an activity on this day. Marks are days in UTC, as in the
 * review that looks for them.
 */
export function markActiveStatements(userId: SQL, now: Value<Instant>): [SQL] {
  const today = utcDayOf(now);
  return [
    sql`UPDATE ${matchPool} SET review_on = ${today} WHERE user_id = (${userId}) AND last_active_on < ${today} AND ${isFirstRow}
      AND (review_on IS NULL OR review_on > ${today})`,
  ];
}

/**
 * Makes the statements that take a user out of what is derived, before their account is purged: their requests from
 * the counters of the receivers, and their topics from the counts. Their rows of the pool are deleted with the others.
 */
export function leavePoolStatements(userId: Value<string>, now: Value<Instant>): SQL[] {
  return [
    markForRecountStatement(sql`SELECT receiver_id FROM ${matchingRequests} WHERE sender_id = ${userId}`, now),
    ...countTopicsStatements(userId, []),
  ];
}

/** A user whose rows of the pool are due for a review, and the day since when. */
export interface Due {
  readonly userId: string;
  readonly dueOn: string;
}

/**
 * Selects at most `limit` users whom the passing of days changes or whom a change has marked, the longest overdue
 * first. One user may occur several times.
 */
export const dueForReview = template((now: Value<Instant>, limit: Value<number>) => {
  const due = (
    on: SQL,
  ): SQL => sql`SELECT * FROM (SELECT user_id, ${on} AS due_on FROM ${matchPool} WHERE ${on} <= ${utcDayOf(now)} AND ${on} IS NOT NULL
    ORDER BY ${on} LIMIT ${limit})`;
  return select(
    sql`${due(sql`review_on`)} UNION ALL ${due(sql`recount_on`)} ORDER BY due_on LIMIT ${limit}`,
    (row): Due => ({ userId: text(row, 'user_id'), dueOn: text(row, 'due_on') }),
  );
});
