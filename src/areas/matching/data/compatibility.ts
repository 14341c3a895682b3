import { instantOf } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { readBatch } from '../../../store/batch.ts';
import { isVisibleTo, userSettings } from '../../profile/index.ts';
import type { WeekStart } from '../rules/overlap.ts';
import { select } from '../../../store/statement.ts';
import { poolRowsOf } from './candidates.ts';
import type { PoolRow } from './learners.ts';
import { isMatchedBetween } from './pair.ts';
import { areSuitable } from './suitability.ts';
import { hasDeclined, hasOpenRequest, hasToWait, isHiddenByFeedback } from './pair-state.ts';

/** What exists between a reader and another user whom they may see: a match, requests, feedback. */
export interface Between {
  readonly isMatched: boolean;
  readonly hasOpenRequest: boolean;
  readonly hasDeclined: boolean;
  readonly hasToWait: boolean;
  readonly isKeptOut: boolean;
  /** The other user's rows of the pool. */
  readonly rows: readonly PoolRow[];
}

/**
 * Reads what exists between two users; undefined if the reader may not see the other user. One round trip with two
 * statements.
 *
 * @param startsAt when the scored week begins.
 */
export async function readBetween(
  db: D1Database,
  readerId: string,
  personId: string,
  now: Date,
  startsAt: WeekStart,
): Promise<Between | undefined> {
  const other = sql`s.user_id`;
  const state = select(
    sql`SELECT ${isMatchedBetween(readerId, other)} AS is_matched, (${hasOpenRequest(readerId, other, now)} AND ${areSuitable(readerId, other, instantOf(now))}) AS has_open,
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
  const [[found], rows] = await readBatch(db, [state, poolRowsOf(personId, now, startsAt)]);
  return found && { ...found, rows: rows.flat() };
}
