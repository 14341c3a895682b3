import { subtractTimeFrom } from '../../../store/moments.ts';
import { compute, template, type Value, type Values } from '../../../store/template.ts';
import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { hiddenAfterFeedback, levelsRemembered } from '../rules/feedback.ts';
import { dayStartIn, type WeekStart } from '../rules/overlap.ts';
import type { Seek } from '../rules/seeks.ts';
import { readBatch } from '../../../store/batch.ts';
import { integer, text } from '../../../store/row.ts';
import { matchFeedback, matchPool, matchTopics } from './pool-tables.ts';
import { userProfiles, userSettings } from '../../profile/index.ts';
import { select, type Row, type Select } from '../../../store/statement.ts';
import {
  learnerArray,
  learnerColumns,
  learnerFrom,
  candidatesFrom,
  emptyLearnerColumns,
  type Candidate,
  type PoolRow,
} from './learners.ts';
import { mayBeRecommended } from './pair-state.ts';
import { isBlockedBy } from '../../safety/index.ts';

/** The reader of recommendations, with the facts that ranking needs about them. */
export interface Reader {
  /**
   * The reader's rows of the match pool, one for each language pair. Empty before onboarding is complete, and without
   * at least one native and one learned language.
   */
  readonly rows: readonly PoolRow[];
  readonly isOnboarded: boolean;
  readonly isShownToEveryone: boolean;
  readonly timeZone: string;
  /** The day in the reader's zone. */
  readonly today: Day;
  /** When that day began: the scored week begins then. */
  readonly weekStartsAt: WeekStart;
  readonly unsuitedLevels: readonly string[];
  readonly topicCounts: ReadonlyMap<string, number>;
}

/** At each point, at most this many users who have blocked the reader do not shorten what is found. */
const PASSED_OVER = 20;

/** More than the number of topics in the reference list. */
const TOPICS_AT_MOST = 100;

/** Reads the reader; undefined if there is no profile. One round trip with four statements. */
export async function readReader(db: D1Database, userId: string, now: Instant): Promise<Reader | undefined> {
  return readerFrom(await readBatch(db, readerQueries(userId, now)), now);
}

/** The queries from whose results `readerFrom` makes the reader. */
export const readerQueries = template((userId: Value<string>, now: Value<Instant>) => {
  const account = select(
    sql`SELECT p.onboarding_completed_at IS NOT NULL AS is_onboarded, (p.status = 'active' AND s.profile_visibility = 'everyone') AS is_shown, p.time_zone
      FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id WHERE p.id = ${userId} AND p.status <> 'deleted'`,
    (row) => ({
      isOnboarded: row['is_onboarded'] === 1,
      isShownToEveryone: row['is_shown'] === 1,
      timeZone: text(row, 'time_zone'),
    }),
  );
  const levels = select(
    sql`SELECT level FROM ${matchFeedback} WHERE reader_id = ${userId} AND created_at > ${subtractTimeFrom(now, hiddenAfterFeedback.not_my_level)}
      AND kind = 'not_my_level' AND level IS NOT NULL ORDER BY created_at DESC LIMIT ${levelsRemembered}`,
    (row) => text(row, 'level'),
  );
  // Reads all rows, at most one for each topic of the reference list. Without a condition on the key the query plan
  // would be a table scan.
  const counts = select(
    sql`SELECT code, people FROM ${matchTopics} WHERE code >= '' LIMIT ${TOPICS_AT_MOST}`,
    (row) => [text(row, 'code'), integer(row, 'people')] as const,
  );
  return [account, poolRowsOf(userId), levels, counts];
});

type Found = Pick<Reader, 'isOnboarded' | 'isShownToEveryone' | 'timeZone'>;

/** Makes the reader from the results of `readerQueries`; undefined if there is no profile. */
export function readerFrom(
  [[found], rows, unsuitedLevels, topicCounts]: readonly [
    account: readonly Found[],
    rows: readonly Row[],
    levels: readonly string[],
    counts: readonly (readonly [code: string, people: number])[],
  ],
  now: Instant,
): Reader | undefined {
  return (
    found && {
      ...found,
      rows: rows.flatMap((row) => learnerFrom(row, now)),
      today: dayIn(found.timeZone, now),
      weekStartsAt: dayStartIn(found.timeZone, now),
      unsuitedLevels,
      topicCounts: new Map(topicCounts),
    }
  );
}

/**
 * The query for a user's rows of the pool, in the order in which the user listed their languages. `learnerFrom` reads
 * them.
 */
export const poolRowsOf = template((userId: Value<string>) => {
  // The position of a language in the JSON list. A quoted code is never part of another quoted code.
  const place = (languages: SQL, language: SQL): SQL => sql`instr(${languages}, '"' || ${language} || '"')`;
  return select(
    sql`SELECT ${learnerColumns} FROM ${matchPool} m WHERE m.user_id = ${userId}
      ORDER BY ${place(sql`m.native_languages`, sql`m.native`)}, ${place(sql`m.learning_languages`, sql`m.learning`)}`,
    (row) => row,
  );
});

/**
 * Reads candidates at the given points of the pool, and whether a block, match, request or feedback between the two
 * rules them out (`mayBeRecommended`). One round trip. It reads the rows that `candidatesAt` names, and the rows that
 * rule candidates out.
 */
export async function readCandidates(
  db: D1Database,
  readerId: string,
  seeks: readonly Seek[],
  now: Instant,
  startsAt: WeekStart,
): Promise<Candidate[]> {
  return (
    await readBatch(
      db,
      seeks.map((seek) => candidatesAt(readerId, seek, now, startsAt)),
    )
  ).flat(2);
}

/**
 * The query for one seek. At each point it finds at most `limit` rows of the pool, however large the pool is, and reads
 * one row for the point itself. It passes over users who have blocked the reader, as over those who hide: what is found
 * does not tell the two apart. Where the seek passes the end of the circle, an empty row marks the end. That row counts as
 * one of the `limit` rows, so such a point gives one candidate fewer.
 *
 * @param startsAt when the scored week begins.
 */
export function candidatesAt(readerId: string, seek: Seek, now: Instant, startsAt: WeekStart): Select<Candidate[]> {
  return select(rowsAt(readerId, seek, now), (row) => candidatesFrom(text(row, 'found'), now, startsAt));
}

const rowsAt = template(
  (readerId: Value<string>, { lane, activityBand, points, limit }: Values<Seek>, now: Value<Instant>) => {
    const places = compute([points], (each) =>
      JSON.stringify(each.map(({ learning, native, place }) => [learning, native, place])),
    );
    const rows = sql`CAST(${limit} AS INTEGER)`;
    // The limits are inside the subquery, so that a seek does not read on when candidates are left out later. The inner
    // one bounds the rows that are read where many have blocked the reader.
    const side = (isBehind: SQL): SQL => sql`SELECT * FROM (SELECT * FROM (SELECT ${learnerColumns} FROM ${matchPool} m
    WHERE m.learning = p.value ->> 0 AND m.native = p.value ->> 1 AND m.lane = ${lane} AND m.activity_band = ${activityBand} AND m.random_key ${isBehind} p.value ->> 2
    ORDER BY m.random_key, m.user_id LIMIT ${rows} + ${sql.raw(String(PASSED_OVER))}) m
    WHERE NOT ${isBlockedBy(sql`m.user_id`, readerId)} LIMIT ${rows})`;
    // The pool is a circle: if there are too few rows after the point, the rest comes from the beginning. One statement
    // covers all points, because a Worker invocation may run only few statements. The list of rows in one JSON value
    // replaces a lateral join, which SQLite does not have.
    return sql`SELECT (SELECT json_group_array(${learnerArray(sql`NOT (${mayBeRecommended(readerId, sql`m.user_id`, now)})`)}) FROM (${side(sql`>=`)} UNION ALL SELECT ${emptyLearnerColumns} UNION ALL ${side(sql`<`)} LIMIT ${rows}) m
        WHERE m.user_id <> ${readerId}) AS found
      FROM json_each(${places}) p`;
  },
);
