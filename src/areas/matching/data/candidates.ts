import { subtractTime, utcDay } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { hiddenAfterFeedback, levelsRemembered } from '../rules/feedback.ts';
import type { Learner } from '../rules/learner.ts';
import type { Seek } from '../rules/seeks.ts';
import { read } from '../../../store/batch.ts';
import { integer, text } from '../../../store/row.ts';
import { matchFeedback, matchPool, matchTopics } from './pool-tables.ts';
import { userProfiles, userSettings } from '../../profile/index.ts';
import { select, type Select } from '../../../store/statement.ts';
import { learnerArray, learnerColumns, learnerFrom, learnersFrom, nobody, type PoolRow } from './learners.ts';
import { mayBeRecommended } from './pair-state.ts';

/** The reader of recommendations, and what ranking has to know besides. */
export interface Reader {
  /** Her rows of the pool, one for each pair of languages; empty unless she has finished onboarding and has both kinds. */
  readonly rows: readonly PoolRow[];
  readonly isOnboarded: boolean;
  readonly isShownToEveryone: boolean;
  readonly unsuitedLevels: readonly string[];
  readonly topicCounts: ReadonlyMap<string, number>;
}

/** More topics than the reference list has. */
const TOPICS_AT_MOST = 100;

/** Reads the reader; undefined if there is no profile. One round trip of four statements. */
export async function readReader(db: D1Database, userId: string, now: Date): Promise<Reader | undefined> {
  const account = select(
    sql`SELECT p.onboarding_completed_at IS NOT NULL AS is_onboarded, s.profile_visibility = 'everyone' AS is_shown
      FROM ${userProfiles} p JOIN ${userSettings} s ON s.user_id = p.id WHERE p.id = ${userId} AND p.status <> 'deleted'`,
    (row) => ({ isOnboarded: row['is_onboarded'] === 1, isShownToEveryone: row['is_shown'] === 1 }),
  );
  const levels = select(
    sql`SELECT level FROM ${matchFeedback} WHERE reader_id = ${userId} AND created_at > ${subtractTime(now, hiddenAfterFeedback.not_my_level)}
      AND kind = 'not_my_level' AND level IS NOT NULL ORDER BY created_at DESC LIMIT ${levelsRemembered}`,
    (row) => text(row, 'level'),
  );
  // All of them, at most one for each topic of the reference list: without a condition on the key it would count as a scan.
  const counts = select(
    sql`SELECT code, people FROM ${matchTopics} WHERE code >= '' LIMIT ${TOPICS_AT_MOST}`,
    (row) => [text(row, 'code'), integer(row, 'people')] as const,
  );
  const [[found], rows, unsuitedLevels, topicCounts] = await read(db, [
    account,
    poolRowsOf(userId, now),
    levels,
    counts,
  ]);
  return found && { ...found, rows: rows.flat(), unsuitedLevels, topicCounts: new Map(topicCounts) };
}

/** The rows of the pool of one person, in the order in which she named her languages. */
export function poolRowsOf(userId: string, now: Date) {
  const today = utcDay(now);
  // Where a language stands in the list: codes are never part of one another, quoted as they are.
  const place = (languages: SQL, language: SQL): SQL => sql`instr(${languages}, '"' || ${language} || '"')`;
  return select(
    sql`SELECT ${learnerColumns} FROM ${matchPool} m WHERE m.user_id = ${userId}
      ORDER BY ${place(sql`m.native_languages`, sql`m.native`)}, ${place(sql`m.learning_languages`, sql`m.learning`)}`,
    (row) => learnerFrom(row, today),
  );
}

/**
 * Takes candidates at the given points of the pool, and leaves out those whom something between the two keeps apart. One round
 * trip; what it reads is said at `candidatesAt`, and what it finds of the keeping apart.
 */
export async function readCandidates(
  db: D1Database,
  readerId: string,
  seeks: readonly Seek[],
  now: Date,
): Promise<Learner[]> {
  return (
    await read(
      db,
      seeks.map((seek) => candidatesAt(readerId, seek, now)),
    )
  ).flat(2);
}

/**
 * One seek. At each point it reads `limit` rows of the pool where there are as many, however many more there are, and one for the
 * point: the row that shows that the end of the circle has been passed is one of them, and nobody takes its place among the
 * candidates.
 */
export function candidatesAt(
  readerId: string,
  { lane, activityBand, points, limit }: Seek,
  now: Date,
): Select<Learner[]> {
  const today = utcDay(now);
  const rows = sql`CAST(${limit} AS INTEGER)`;
  // The limits are inside, so that nothing that is left out later makes the seek read on.
  const side = (isBehind: SQL): SQL => sql`SELECT * FROM (SELECT ${learnerColumns} FROM ${matchPool} m
    WHERE m.learning = p.value ->> 0 AND m.native = p.value ->> 1 AND m.lane = ${lane} AND m.activity_band = ${activityBand} AND m.random_key ${isBehind} p.value ->> 2
    ORDER BY m.random_key, m.user_id LIMIT ${rows})`;
  // The pool is a circle: what is missing behind the point is taken from its beginning. One statement takes all points, since an
  // invocation may run few of them; a list of rows in a value stands for the lateral join that SQLite does not have.
  return select(
    sql`SELECT (SELECT json_group_array(${learnerArray}) FROM (${side(sql`>=`)} UNION ALL SELECT ${nobody} UNION ALL ${side(sql`<`)} LIMIT ${rows}) m
        WHERE m.user_id <> ${readerId} AND ${mayBeRecommended(readerId, sql`m.user_id`, now)}) AS found
      FROM json_each(${JSON.stringify(points.map(({ learning, native, place }) => [learning, native, place]))}) p`,
    (row) => learnersFrom(text(row, 'found'), today),
  );
}
