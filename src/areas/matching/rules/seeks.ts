import type { RecommendationFilter } from './filter.ts';
import type { Learner } from './learner.ts';
import { hashText } from './rank.ts';

/** A read of up to `limit` rows of the pool at each of several points, all in one activity band. */
export interface Seek {
  readonly lane: 'adult' | 'minor';
  readonly activityBand: number;
  readonly points: readonly Point[];
  /** The rows that are read at each point. */
  readonly limit: number;
}

/** A place on the circle of the users who speak one language and learn another. */
export interface Point {
  readonly learning: string;
  readonly native: string;
  /** 0..2^32-1 */
  readonly place: number;
}

/**
 * Rows that are read from each activity band at a point, 216 in all. Active bands get more, because answers come from
 * there. In the simulated market of BEN-9 lists are better than with equal shares (by 3 % in the large market), and
 * attention is spread as evenly.
 */
const rowsOfBands = [72, 72, 54, 18] as const;

/**
 * The number of points of a circle, evenly spaced. Together they cover a circle of ten times the rows that one point
 * reads.
 */
const POINTS = 10;
/**
 * The points that each round reads: first one, then the opposite one, then all others at once if these find too few.
 */
const pointsOfRounds = [[0], [5], [1, 2, 3, 4, 6, 7, 8, 9]] as const;
export const roundsAtMost = pointsOfRounds.length;

/** A language pair of the reader, and the lane of the partners. */
export interface Wanted {
  readonly reader: Learner;
  readonly lane: 'adult' | 'minor';
}

/** What a reader looks for, once for each of their language pairs that the filter allows. Minors look for minors. */
export function wantedPairsOf(
  readers: readonly Learner[],
  { nativeLanguage, learningLanguage }: RecommendationFilter,
): Wanted[] {
  return readers
    .filter(
      ({ native, learning }) =>
        (nativeLanguage === undefined || learning === nativeLanguage) &&
        (learningLanguage === undefined || native === learningLanguage),
    )
    .map((reader) => ({ reader, lane: reader.ageBand === '14-17' ? 'minor' : 'adult' }));
}

/**
 * The seeks of one round. The rows are shared evenly among all language pairs, twelve at most. The seed decides where a
 * circle begins.
 */
export function seeksFor(wanted: readonly Wanted[], seed: string, round: number): Seek[] {
  // All language pairs of a reader have the lane of the reader's age.
  const lane = wanted[0]?.lane;
  if (lane === undefined) return [];
  return rowsOfBands.map((rows, activityBand) => ({
    lane,
    activityBand,
    points: wanted.flatMap(({ reader }) =>
      placesOf(`${seed} ${reader.native} ${reader.learning} ${activityBand}`, round)
        // Partners speak what the reader learns, and learn what the reader speaks.
        .map((place) => ({ learning: reader.native, native: reader.learning, place })),
    ),
    // At least two, since a seek loses one row where a circle ends. So a user who is alone on a circle is found from
    // every point.
    limit: Math.max(2, Math.floor(rows / wanted.length)),
  }));
}

function placesOf(circle: string, round: number): number[] {
  const start = hashText(circle);
  return (pointsOfRounds[round] ?? []).map((point) => (start + Math.floor((point * 2 ** 32) / POINTS)) % 2 ** 32);
}
