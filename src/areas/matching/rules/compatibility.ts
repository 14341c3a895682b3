import { obstaclesOf } from './eligibility.ts';
import { improvementsFor, type Improvement } from './improvements.ts';
import type { Learner } from './learner.ts';
import { scored } from './rank.ts';
import { recommendationOf, type Recommendation } from './recommendation.ts';
import type { ScoreContext } from './signals.ts';

/** What stands against a recommendation, as far as the reader may know. */
export type ToldObstacle =
  | 'languages'
  | 'age'
  | 'own_preferences'
  | 'not_available'
  | 'already_matched'
  | 'request_open'
  | 'declined_recently'
  | 'too_soon'
  | 'own_feedback';

/** How a certain person suits a reader. */
export interface Compatibility {
  readonly obstacles: readonly ToldObstacle[];
  /** Null where there is nothing to score, or it would tell what is not the reader's to know. */
  readonly recommendation: Recommendation | null;
  readonly improvements: readonly Improvement[];
}

/** What lies between the two. */
export interface BetweenTwo {
  readonly isMatched: boolean;
  readonly hasOpenRequest: boolean;
  readonly hasDeclined: boolean;
  /** The reader cannot ask again yet. */
  readonly hasToWait: boolean;
  readonly isKeptOut: boolean;
}

/**
 * Judges two people, each given once for each pair of languages.
 *
 * @param isListed whether the other lets herself be recommended.
 * @param startOn the day from which the real week is scored.
 */
export function compatibilityOf(
  readers: readonly Learner[],
  others: readonly Learner[],
  isListed: boolean,
  between: BetweenTwo,
  context: ScoreContext,
  startOn: string,
): Compatibility {
  const pairs = readers.flatMap((reader) =>
    others.map((other) => ({ reader, other, obstacles: obstaclesOf(reader, other) })),
  );
  const suited = pairs.filter(({ obstacles }) => !obstacles.includes('languages'));
  const best = suited
    .map(({ reader, other }) => scored(reader, other, context))
    .toSorted((one, other) => other.score - one.score)[0];
  // The rules that lie in the people are the same for all their pairs of languages.
  const inPeople = pairs[0]?.obstacles ?? [];
  const told: ToldObstacle[] = [];
  const showsAge = others.every((other) => other.showsAgeBand);
  // An age that the profile does not show is not told here either.
  const hidesWhy = inPeople.includes('their_wishes') || (inPeople.includes('age') && !showsAge);
  if (others.length === 0 || !isListed || hidesWhy) told.push('not_available');
  if (others.length > 0 && best === undefined) told.push('languages');
  if (inPeople.includes('age') && showsAge) told.push('age');
  if (inPeople.includes('own_wishes')) told.push('own_preferences');
  if (between.isMatched) told.push('already_matched');
  if (between.hasOpenRequest) told.push('request_open');
  if (between.hasDeclined) told.push('declined_recently');
  if (between.hasToWait) told.push('too_soon');
  if (between.isKeptOut) told.push('own_feedback');
  if (best === undefined || told.includes('not_available') || told.includes('age'))
    return { obstacles: told, recommendation: null, improvements: [] };
  return {
    obstacles: told,
    recommendation: recommendationOf(best),
    improvements: improvementsFor([best], context, startOn),
  };
}
