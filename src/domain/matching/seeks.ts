import type { Learner } from './learner.ts';
import { hash } from './rank.ts';

/** A point of the pool at which candidates are taken: so many rows of one cell, from a place on its circle on. */
export interface Seek {
  readonly learning: string;
  readonly native: string;
  readonly lane: 'adult' | 'minor';
  readonly activityBand: number;
  readonly point: number;
  readonly limit: number;
}

/** Pairs of languages that one list looks for at most. */
const PAIRS_AT_MOST = 4;
/**
 * Rows that one round takes from each activity band, 216 in all: more where answers come from. In the market of BEN-9 lists are
 * better by it than with equal parts, in the large one by 3 %, and no less even.
 */
const rowsOfBands = [72, 72, 54, 18] as const;

/** A reader's pair of languages with the lane her partners are in. */
export interface Wanted {
  readonly reader: Learner;
  readonly lane: 'adult' | 'minor';
}

/**
 * Where a round looks: for each pair of languages one point in each activity band, drawn from the seed. The rows of a round are
 * shared among the pairs.
 */
export function seeksFor(wanted: readonly Wanted[], seed: string, round: number): Seek[] {
  const pairs = wanted.slice(0, PAIRS_AT_MOST);
  return pairs.flatMap(({ reader, lane }) =>
    rowsOfBands.map((rows, activityBand) => ({
      // Partners speak what the reader learns and learn what she speaks.
      learning: reader.native,
      native: reader.learning,
      lane,
      activityBand,
      point: hash(`${seed} ${reader.native} ${reader.learning} ${activityBand} ${round}`),
      limit: Math.floor(rows / pairs.length),
    })));
}
