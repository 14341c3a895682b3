import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { template, type Value } from '../../../store/template.ts';
import { readBatch } from '../../../store/batch.ts';
import { isVisibleTo, userSettings } from '../../profile/index.ts';
import type { WeekStart } from '../rules/overlap.ts';
import { select } from '../../../store/statement.ts';
import { poolRowsOf, readerFrom, readerQueries, type Reader } from './candidates.ts';
import { learnerFrom, type PoolRow } from './learners.ts';
import { isMatchedBetween } from './pair.ts';
import { hasDeclined, hasOpenRequest, hasToWait, isHiddenByFeedback } from './pair-state.ts';

/** What exists between a reader and another user whom they may see: a match, requests, feedback. */
export interface Between {
  readonly isMatched: boolean;
  readonly hasOpenRequest: boolean;
  readonly hasDeclined: boolean;
  readonly hasToWait: boolean;
  readonly isKeptOut: boolean;
  /** The other user's rows of the pool, with their free hours in the week that begins then. */
  readonly rowsFrom: (startsAt: WeekStart) => readonly PoolRow[];
}

/**
 * Reads the reader, and what exists between them and another user. `reader` is undefined if there is no profile, and
 * `between` if there is none or the reader may not see the other user. One round trip with six statements.
 */
export async function readBetween(
  db: D1Database,
  readerId: string,
  personId: string,
  now: Instant,
): Promise<{ readonly reader: Reader | undefined; readonly between: Between | undefined }> {
  const [account, ownRows, levels, counts, [found], rows] = await readBatch(
    db,
    betweenQueries(readerId, personId, now),
  );
  const reader = readerFrom([account, ownRows, levels, counts], now);
  const rowsFrom = (startsAt: WeekStart): PoolRow[] => rows.flatMap((row) => learnerFrom(row, now, startsAt));
  return { reader, between: reader && found && { ...found, rowsFrom } };
}

const betweenQueries = template((readerId: Value<string>, personId: Value<string>, now: Value<Instant>) => {
  const other = sql`s.user_id`;
  const state = select(
    sql`SELECT ${isMatchedBetween(readerId, other)} AS is_matched, ${hasOpenRequest(readerId, other, now)} AS has_open,
        ${hasDeclined(readerId, other, now)} AS has_declined, ${hasToWait(readerId, other, now)} AS has_to_wait, ${isHiddenByFeedback(readerId, other, now)} AS is_kept_out
      FROM ${userSettings} s WHERE s.user_id = ${personId} AND ${isVisibleTo(readerId, personId)}`,
    (row) => ({
      isMatched: row['is_matched'] === 1,
      hasOpenRequest: row['has_open'] === 1,
      hasDeclined: row['has_declined'] === 1,
      hasToWait: row['has_to_wait'] === 1,
      isKeptOut: row['is_kept_out'] === 1,
    }),
  );
  return [...readerQueries(readerId, now), state, poolRowsOf(personId)];
});
