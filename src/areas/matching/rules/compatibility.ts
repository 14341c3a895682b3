import { obstaclesOf } from './eligibility.ts';
import { improvementsFor, type Improvement } from './improvements.ts';
import type { WeekStart } from './overlap.ts';
import type { Learner } from './learner.ts';
import { scorePair } from './rank.ts';
import { recommendationOf, type Recommendation } from './recommendation.ts';
import type { ScoreContext } from './signals.ts';

/** Why a user cannot be recommended, as far as the reader may know. */
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

/** How well one user suits the reader. */
export interface Compatibility {
  readonly obstacles: readonly ToldObstacle[];
  /** Null if there is nothing to score, or if the score would reveal what the reader may not know. */
  readonly recommendation: Recommendation | null;
  readonly improvements: readonly Improvement[];
}

/** What exists between the two users. */
export interface BetweenTwo {
  readonly isMatched: boolean;
  readonly hasOpenRequest: boolean;
  readonly hasDeclined: boolean;
  /** The reader has to wait before they can ask again. */
  readonly hasToWait: boolean;
  readonly isKeptOut: boolean;
}

/**
 * Judges how well two users suit each other. Each list has one user, once for each of their language pairs.
 *
 * @param isListed whether the other user allows recommendations of themselves.
 * @param startsAt when the scored week begins.
 */
export function compatibilityOf(
  readers: readonly Learner[],
  others: readonly Learner[],
  isListed: boolean,
  between: BetweenTwo,
  context: ScoreContext,
  startsAt: WeekStart,
): Compatibility {
  const pairs = readers.flatMap((reader) =>
    others.map((other) => ({ reader, other, obstacles: obstaclesOf(reader, other) })),
  );
  const suited = pairs.filter(({ obstacles }) => !obstacles.includes('languages'));
  const best = suited
    .map(({ reader, other }) => scorePair(reader, other, context))
    .toSorted((one, other) => other.score - one.score)[0];
  // All obstacles except `languages` are the same for every language pair of the two users.
  const inPeople = pairs[0]?.obstacles ?? [];
  const told: ToldObstacle[] = [];
  const showsAge = others.every((other) => other.showsAgeBand);
  // An age that the profile does not show is not revealed here either.
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
    improvements: improvementsFor([best], context, startsAt),
  };
}
