import type { RecommendationFilter } from './filter.ts';
import type { Learner } from './learner.ts';
import { hash } from './rank.ts';

/** So many rows of the pool at each of some points, all in one band of activity. */
export interface Seek {
  readonly lane: 'adult' | 'minor';
  readonly activityBand: number;
  readonly points: readonly Point[];
  /** Rows that are read at each point. */
  readonly limit: number;
}

/** A place on the circle of the people who speak one language and learn another. */
export interface Point {
  readonly learning: string;
  readonly native: string;
  /** 0..2^32-1 */
  readonly place: number;
}

/**
 * Rows that are read from each activity band at a point, 216 in all: more where answers come from. In the market of BEN-9 lists
 * are better by it than with equal parts, in the large one by 3 %, and no less even.
 */
const rowsOfBands = [72, 72, 54, 18] as const;

/** Points of a circle, evenly spaced: together they go round a circle of ten times the rows that one of them reads. */
const POINTS = 10;
/** Which of them each round looks at: one, the one opposite, and where that finds too few, all others at once. */
const pointsOfRounds = [[0], [5], [1, 2, 3, 4, 6, 7, 8, 9]] as const;
export const roundsAtMost = pointsOfRounds.length;

/** A reader's pair of languages with the lane her partners are in. */
export interface Wanted {
  readonly reader: Learner;
  readonly lane: 'adult' | 'minor';
}

/** What a reader looks for: minors among minors. Given once for each pair of languages, of which the filter may name some. */
export function wantedOf(
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
 * Where a round looks. The rows are shared evenly among all pairs of languages, twelve at most; where a circle begins is drawn
 * from the seed.
 */
export function seeksFor(wanted: readonly Wanted[], seed: string, round: number): Seek[] {
  // All pairs of a reader have the lane of her age.
  const lane = wanted[0]?.lane;
  if (lane === undefined) return [];
  return rowsOfBands.map((rows, activityBand) => ({
    lane,
    activityBand,
    points: wanted.flatMap(({ reader }) =>
      placesOf(`${seed} ${reader.native} ${reader.learning} ${activityBand}`, round)
        // Partners speak what the reader learns and learn what she speaks.
        .map((place) => ({ learning: reader.native, native: reader.learning, place })),
    ),
    // At least two, since one place of a seek is lost where a circle ends: who is alone on hers is found from every point.
    limit: Math.max(2, Math.floor(rows / wanted.length)),
  }));
}

function placesOf(circle: string, round: number): number[] {
  const start = hash(circle);
  return (pointsOfRounds[round] ?? []).map((point) => (start + Math.floor((point * 2 ** 32) / POINTS)) % 2 ** 32);
}
