/** Any number of people in a local database within seconds: SQLite makes them itself, with indexes and triggers out of the way. */
import type { DatabaseSync } from 'node:sqlite';

/**
 * People with an even number speak Korean and learn English, the others the reverse, spread evenly over bands of activity and
 * weekdays: one pair of languages, so that every cell of the pool that is read is as full as it can be.
 */
export function seedPeople(database: DatabaseSync, count: number, now: Date): void {
  const at = now.toISOString();
  const aside = database.prepare("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL").all();
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  // Triggers first: they may speak of anything.
  for (const { type, name } of aside.toSorted((one, other) => (String(one['type']) < String(other['type']) ? 1 : -1))) database.exec(`DROP ${type} "${name}"`);
  for (const statement of statements(count, at)) database.exec(statement);
  for (const { sql } of aside.toSorted((one, other) => (String(one['type']) < String(other['type']) ? -1 : 1))) database.exec(String(sql));
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Id of person number `index`, from 0. The factor is odd, so that ids differ, and spreads them. */
export function benchId(index: number): string {
  return `0190b000-0000-7000-8000-0000${lowBits(index).toString(16).padStart(8, '0')}`;
}

const lowBits = (index: number): number => Number((BigInt(index) * 2654435761n) % 4294967296n);
const id = "printf('0190b000-0000-7000-8000-0000%08x', n * 2654435761 % 4294967296)";
const activeOn = (at: string): string => `date('${at.slice(0, 10)}', '-' || (CASE n / 2 % 4 WHEN 0 THEN 0 WHEN 1 THEN 7 WHEN 2 THEN 30 ELSE 90 END) || ' days')`;

function statements(count: number, at: string): string[] {
  const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count})`;
  const [native, learning] = ["CASE n % 2 WHEN 0 THEN 'ko' ELSE 'en' END", "CASE n % 2 WHEN 0 THEN 'en' ELSE 'ko' END"];
  const [birthYear, level, weekday] = ['1975 + n % 30', "substr('A1A2B1B2C1', 1 + 2 * (n % 5), 2)", '1 + n % 7'];
  return [
    `INSERT INTO user_profiles (id, english_name, birth_year, time_zone, onboarding_completed_at, last_active_at, created_at, updated_at)
      ${numbers} SELECT ${id}, 'Person ' || n, ${birthYear}, 'Asia/Seoul', '${at}', ${activeOn(at)} || 'T00:00:00.000Z', '${at}', '${at}' FROM numbers`,
    `INSERT INTO user_settings (user_id, updated_at) ${numbers} SELECT ${id}, '${at}' FROM numbers`,
    `INSERT INTO user_languages (user_id, language, kind, position) ${numbers} SELECT ${id}, ${native}, 'native', 0 FROM numbers`,
    `INSERT INTO user_languages (user_id, language, kind, position, level, target_level) ${numbers} SELECT ${id}, ${learning}, 'learning', 1, ${level}, 'C2' FROM numbers`,
    `INSERT INTO user_interests (user_id, topics, updated_at) ${numbers} SELECT ${id}, '["travel","food"]', '${at}' FROM numbers`,
    `INSERT INTO user_preferences (user_id, communication_method, daily_minutes, updated_at) ${numbers} SELECT ${id}, 'hybrid', 'minutes_20', '${at}' FROM numbers`,
    `INSERT INTO match_pool (learning, native, lane, activity_band, random_key, user_id, level, target_level, birth_year, shows_age_band, time_zone, free,
        topics, motivations, learning_styles, partner_personalities, communication_method, partner_age_bands, ignored_signals, last_active_on)
      ${numbers} SELECT ${learning}, ${native}, 'adult', n / 2 % 4, (n * 2654435761 % 4294967296) * 1597334677 % 4294967296, ${id}, ${level}, 'C2', ${birthYear}, 1,
        'Asia/Seoul', '[[' || (${weekday}) || ',1140,1320]]', '["travel","food"]', '[]', '[]', '[]', 'hybrid', '[]', '[]', ${activeOn(at)} FROM numbers`,
    "INSERT INTO match_topics (code, people) VALUES ('travel', 1), ('food', 1) ON CONFLICT DO NOTHING",
  ];
}
