/**
 * Builds a town of the market in SQLite, with the tables of the migrations. The product code reads its
 * data from these tables.
 */
import type { DatabaseSync } from 'node:sqlite';
import { instantOf, utcDay } from '../../../src/platform/time/instant.ts';
import { candidatesAt, poolRowsOf } from '../../../src/areas/matching/data/candidates.ts';
import { learnerFrom } from '../../../src/areas/matching/data/learners.ts';
import { rebuildPoolStatements } from '../../../src/areas/matching/data/pool.ts';
import { compile, type Row, type Statement } from '../../../src/store/statement.ts';
import type { Learner } from '../../../src/areas/matching/rules/learner.ts';
import { findPartners } from '../../../src/areas/matching/rules/search.ts';
import type { Seek } from '../../../src/areas/matching/rules/seeks.ts';
import { cefrLevels } from '../../../src/areas/profile/rules/languages.ts';
import { completeAccounts } from '../../support/complete-accounts.ts';
import { createMigratedDatabase, readMigrations } from '../../../src/cli/migrations/files.ts';
import { K } from './rankers.ts';
import type { Circumstances, Tie, Town } from './circumstances.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const at = instantOf(now);
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

const idOf = (index: number, kind = 0): string =>
  `0190b00${kind}-0000-7000-8000-${(((index + 1) * 2_654_435_761) % 2 ** 48).toString(16).padStart(12, '0')}`;

/** Returns the first users of the list of each reader, by index. */
export async function listsIn(town: Town, readers: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
  const database = filled(town);
  const indexes = new Map(town.people.map(({ person }) => [idOf(person.index), person.index]));
  const rowsOf = (query: Statement): Row[] => {
    const { sql, params } = compile(query);
    return database.prepare(sql).all(...params.map(String));
  };
  const lists = new Map<number, number[]>();
  for (const reader of readers) {
    const pairs = rowsOf(poolRowsOf(idOf(reader)))
      .flatMap((row) => learnerFrom(row, at))
      .map(({ learner }) => learner);
    const findAt = (seek: Seek): Learner[] => {
      const query = candidatesAt(idOf(reader), seek, at, utcDay(now));
      return rowsOf(query).flatMap(query.parse);
    };
    const candidates = (seeks: readonly Seek[]): Promise<Learner[]> => Promise.resolve(seeks.flatMap(findAt));
    const ranked = await findPartners(
      pairs,
      {},
      { rarity: () => 1, unsuitedLevels: [], seed: idOf(reader) },
      candidates,
    );
    lists.set(
      reader,
      ranked.slice(0, K).map(({ other }) => indexes.get(other.userId) ?? -1),
    );
  }
  database.close();
  return lists;
}

function filled({ people, ties }: Town): DatabaseSync {
  const database = createMigratedDatabase(readMigrations('migrations'));
  database.exec('BEGIN');
  for (const each of people) comes(database, each);
  for (const sql of completeAccounts) database.exec(sql);
  for (const { person, hidesAge } of people)
    if (hidesAge)
      database
        .prepare("UPDATE user_settings SET age_band_audience = 'matched', version = version + 1 WHERE user_id = ?")
        .run(idOf(person.index));
  for (const [index, tie] of [...new Set(ties.values())].entries()) happens(database, tie, index);
  const ids = people.map(({ person }) => idOf(person.index));
  for (const statement of rebuildPoolStatements(ids, at).map(compile))
    database.prepare(statement.sql).run(...statement.params.map(String));
  database.exec('COMMIT');
  return database;
}

function comes(database: DatabaseSync, { person, birthYear, wantedBands }: Circumstances): void {
  const id = idOf(person.index);
  const run = (sql: string, ...values: (string | number | null)[]): void => void database.prepare(sql).run(...values);
  run(
    `INSERT INTO user_profiles (id, english_name, birth_year, gender, time_zone, onboarding_completed_at, last_active_at, created_at, updated_at)
    VALUES (?, 'Person', ?, ?, ?, ?, ?, ?, ?)`,
    id,
    birthYear,
    person.gender,
    person.timeZone,
    at,
    daysAgo(person.daysAway),
    daysAgo(400),
    at,
  );
  run("INSERT INTO user_languages (user_id, language, kind, position) VALUES (?, ?, 'native', 0)", id, person.native);
  run(
    "INSERT INTO user_languages (user_id, language, kind, position, level, target_level) VALUES (?, ?, 'learning', 1, ?, 'C2')",
    id,
    person.target,
    cefrLevels[person.level] ?? 'B1',
  );
  for (const block of person.free)
    run('INSERT INTO user_availability (user_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)', id, ...block);
  run(
    "INSERT INTO user_preferences (user_id, partner_gender, communication_method, daily_minutes, updated_at) VALUES (?, ?, 'text', 'minutes_10', ?)",
    id,
    person.wantedGender,
    at,
  );
  run(
    'INSERT INTO match_preferences (user_id, partner_age_bands, updated_at) VALUES (?, ?, ?)',
    id,
    JSON.stringify(wantedBands),
    at,
  );
}

function happens(database: DatabaseSync, { one, other, kind }: Tie, index: number): void {
  const [by, about, request, room] = [idOf(one), idOf(other), idOf(index, 1), idOf(index, 2)];
  const [low, high] = by < about ? [by, about] : [about, by];
  const run = (sql: string, ...values: (string | null)[]): void => void database.prepare(sql).run(...values);
  const asks = (when: string, until: string): void =>
    run(
      `INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
      request,
      by,
      about,
      low,
      high,
      when,
      until,
    );
  const answers = (status: string, when: string): void =>
    run(
      'UPDATE matching_requests SET status = ?, decided_at = ?, decided_op = ? WHERE id = ?',
      status,
      when,
      request,
      request,
    );
  const feedback = (what: string, when: string): void =>
    run(
      'INSERT INTO match_feedback (reader_id, person_id, kind, created_at) VALUES (?, ?, ?, ?)',
      by,
      about,
      what,
      when,
    );
  switch (kind) {
    case 'blocked':
      return run('INSERT INTO blocks (blocker_id, blocked_id, created_at) VALUES (?, ?, ?)', by, about, at);
    case 'hidden':
      return feedback('hide', daysAgo(300));
    case 'skipped long ago':
      return feedback('skip', daysAgo(8));
    case 'asked':
      return asks(daysAgo(1), daysAgo(-6));
    case 'declined':
    case 'declined long ago': {
      const days = kind === 'declined' ? 29 : 31;
      asks(daysAgo(days), daysAgo(days - 7));
      return answers('declined', daysAgo(days));
    }
    case 'matched':
    case 'ended': {
      asks(daysAgo(60), daysAgo(53));
      answers('accepted', daysAgo(59));
      run(
        "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) VALUES (?, 'direct', ?, ?, ?)",
        room,
        low,
        high,
        daysAgo(59),
      );
      run(
        'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) VALUES (?, ?, ?, ?, ?, ?)',
        idOf(index, 3),
        request,
        room,
        low,
        high,
        daysAgo(59),
      );
      if (kind === 'ended')
        run('UPDATE matches SET ended_at = ?, ended_by = ? WHERE request_id = ?', daysAgo(2), by, request);
    }
  }
}
