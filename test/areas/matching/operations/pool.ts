/** Inserts many users for recommendations directly into the database, and reads the pool. */
import { rebuildPoolStatements } from '../../../../src/areas/matching/data/pool.ts';
import { compile } from '../../../../src/store/statement.ts';
import { completeAccountsStatements } from '../../../support/derived.ts';
import { env } from '../../../support/deps.ts';

const at = '2026-03-02T09:00:00.000Z';

/** The properties that all users of one insert share. */
interface Crowd {
  readonly count: number;
  readonly native: string;
  readonly learning: string;
  readonly birthYear?: number;
  /** The number of the crowd. It is part of the ids, so that crowds with the same year of birth have different ids. */
  readonly nth?: number;
}

/** Inserts `count` users of one language pair who are free on Mondays, as Mina is. Returns their ids in order. */
export async function insertSpeakers({ count, native, learning, birthYear = 1996, nth = 0 }: Crowd): Promise<string[]> {
  const ids = Array.from(
    { length: count },
    (_, index) =>
      `0190a${nth.toString(16).padStart(3, '0')}-0000-7000-8000-${(index * 7919 + birthYear).toString(16).padStart(12, '0')}`,
  );
  const each = (sql: string, ...values: unknown[]): D1PreparedStatement =>
    env.DB.prepare(sql).bind(JSON.stringify(ids), at, ...values);
  const rebuild = rebuildPoolStatements(ids, at).map(compile);
  await env.DB.batch([
    each(`INSERT INTO user_profiles (id, english_name, birth_year, gender, time_zone, onboarding_completed_at, last_active_at, created_at, updated_at)
      SELECT value, 'Person ' || key, ${birthYear}, CASE key % 2 WHEN 0 THEN 'female' ELSE 'male' END, 'Europe/London', ?2, ?2, ?2, ?2 FROM json_each(?1)`),
    each(
      "INSERT INTO user_languages (user_id, language, kind, position) SELECT value, ?3, 'native', 0 FROM json_each(?1) WHERE ?2 > ''",
      native,
    ),
    each(
      `INSERT INTO user_languages (user_id, language, kind, position, level, target_level)
      SELECT value, ?3, 'learning', 1, substr('A1A2B1B2C1', 1 + 2 * (key % 5), 2), 'C2' FROM json_each(?1) WHERE ?2 > ''`,
      learning,
    ),
    each(
      "INSERT INTO user_availability (user_id, weekday, start_minute, end_minute) SELECT value, 1, 600, 660 + 15 * (key % 8) FROM json_each(?1) WHERE ?2 > ''",
    ),
    ...completeAccountsStatements(),
    ...rebuild.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)),
  ]);
  return ids;
}

/** Inserts `count` English speakers who learn Korean. Returns their ids in order. */
export function insertEnglishSpeakers(count: number, birthYear = 1996): Promise<string[]> {
  return insertSpeakers({ count, native: 'en', learning: 'ko', birthYear });
}

/** A row of the pool with all its columns, of which tests name these. */
export interface PoolRow extends Record<string, unknown> {
  readonly user_id: string;
  readonly exposure: number;
  readonly exposed_on: string | null;
}

/** Returns all rows of the pool. */
export async function readPool(): Promise<PoolRow[]> {
  return (await env.DB.prepare('SELECT * FROM match_pool ORDER BY user_id, native, learning').all<PoolRow>()).results;
}
