/**
 * Creates any number of users in a local database within seconds. SQLite generates the rows. Indexes and triggers are
 * dropped first and created again at the end.
 */
import type { DatabaseSync } from 'node:sqlite';
import { idOf } from './ids.ts';
import { seedMessages } from './seed-messages.ts';
import { seedPasts } from './seed-pasts.ts';
import { ties } from './seed-ties.ts';

/**
 * Size of the village, which is the first group of users. It does not grow with the number of users. Half of the
 * village speaks Japanese and learns Korean, the other half the reverse. All other users are the town, which grows.
 * Half of the town speaks Korean and learns English, the other half the reverse. Outside the village, every 25th user
 * speaks Chinese or Spanish and is not recommended. Because of these users, the table does not end with the users that
 * a search looks for.
 */
export const VILLAGE = 300;

/** Whether a user outside the village speaks one of the languages of the town. The others can ask nobody there. */
export const speaksTownLanguage = (user: number): boolean => user % 25 !== 24;

/** Inserts `count` users and the ties between them. */
export function seedPeople(database: DatabaseSync, count: number, now: Date): void {
  const aside = database
    .prepare("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
    .all();
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  // Drops triggers first, because a trigger may refer to anything.
  for (const { type, name } of aside.toSorted((one, other) => (String(one['type']) < String(other['type']) ? 1 : -1)))
    database.exec(`DROP ${String(type)} "${String(name)}"`);
  const parts = [people(count, now.toISOString()), ties(count, now), seedMessages(count, now), seedPasts(count, now)];
  for (const statement of parts.flat()) database.exec(statement);
  for (const { sql } of aside.toSorted((one, other) => (String(one['type']) < String(other['type']) ? -1 : 1)))
    database.exec(String(sql));
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
}

/**
 * Returns SQL statements that insert the rows of the users. Of 14 users of a language, 5 are in the first activity
 * band, 5 in the second, 3 in the third and 1 in the last.
 */
function people(count: number, at: string): string[] {
  const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count})`;
  const id = idOf('person', 'n');
  const isFar = `n >= ${VILLAGE} AND n % 25 = 24`;
  const pair = (
    even: number,
    [village, town, far]: readonly [string, string, string],
    others: readonly [string, string, string],
  ): string =>
    `CASE WHEN ${isFar} THEN ${chosen(even, far, others[2])} WHEN n < ${VILLAGE} THEN ${chosen(even, village, others[0])} ELSE ${chosen(even, town, others[1])} END`;
  const native = pair(0, ['ja', 'ko', 'zh-Hans'], ['ko', 'en', 'es']);
  const learning = pair(1, ['ja', 'ko', 'zh-Hans'], ['ko', 'en', 'es']);
  const band = 'CASE WHEN n / 2 % 14 < 5 THEN 0 WHEN n / 2 % 14 < 10 THEN 1 WHEN n / 2 % 14 < 13 THEN 2 ELSE 3 END';
  const activeOn = `date('${at.slice(0, 10)}', '-' || (CASE ${band} WHEN 0 THEN 0 WHEN 1 THEN 7 WHEN 2 THEN 30 ELSE 90 END) || ' days')`;
  const [birthYear, level, weekday] = ['1975 + n % 30', "substr('A1A2B1B2C1', 1 + 2 * (n % 5), 2)", '1 + n % 7'];
  return [
    `INSERT INTO user_profiles (id, english_name, birth_year, age_group, time_zone, onboarding_completed_at, last_active_at, created_at,
        updated_at)
      ${numbers} SELECT ${id}, 'Person ' || n, ${birthYear}, 'adult', 'Asia/Seoul', '${at}', ${activeOn} || 'T00:00:00.000Z', '${at}',
        '${at}' FROM numbers`,
    `INSERT INTO user_settings (user_id, is_recommended, updated_at) ${numbers} SELECT ${id}, NOT (${isFar}), '${at}' FROM numbers`,
    `INSERT INTO user_languages (user_id, language, kind, position) ${numbers} SELECT ${id}, ${native}, 'native', 0 FROM numbers`,
    `INSERT INTO user_languages (user_id, language, kind, position, level, target_level) ${numbers} SELECT ${id}, ${learning}, 'learning', 1, ${level}, 'C2' FROM numbers`,
    `INSERT INTO user_availability (user_id, weekday, start_minute, end_minute) ${numbers} SELECT ${id}, ${weekday}, 1140, 1320 FROM numbers`,
    `INSERT INTO user_interests (user_id, topics, updated_at) ${numbers} SELECT ${id}, '["travel","food"]', '${at}' FROM numbers`,
    `INSERT INTO user_preferences (user_id, communication_method, daily_minutes, updated_at) ${numbers} SELECT ${id}, 'hybrid', 'minutes_20', '${at}' FROM numbers`,
    `INSERT INTO match_pool (learning, native, lane, activity_band, random_key, user_id, level, birth_year, shows_age_band, time_zone, free,
        native_languages, learning_languages, topics, motivations, learning_styles, communication_method, partner_age_bands, ignored_signals, last_active_on)
      ${numbers} SELECT ${learning}, ${native}, CASE WHEN ${isFar} THEN 'unlisted' ELSE 'adult' END, ${band},
        (n * 2654435761 % 4294967296) * 1597334677 % 4294967296, ${id}, ${level}, ${birthYear}, 1,
        'Asia/Seoul', '[[' || (${weekday}) || ',1140,1320]]', json_array(${native}), json_array(${learning}),
        '["travel","food"]', '[]', '[]', 'hybrid', '[]', '[]', ${activeOn} FROM numbers`,
    `INSERT INTO match_topics (code, people) VALUES ('travel', ${count}), ('food', ${count}) ON CONFLICT (code) DO UPDATE SET people = excluded.people`,
  ];
}

/** Returns SQL that gives `one` for users whose number modulo 2 is `even`, and `other` for the rest. */
function chosen(even: number, one: string, other: string): string {
  return `iif(n % 2 = ${even}, '${one}', '${other}')`;
}
