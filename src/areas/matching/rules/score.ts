import { scoreParts, type Learner, type ScorePart } from './learner.ts';
import { signalsOf, type ScoreContext } from './signals.ts';

/** Change this whenever the same data could give another list. */
export const algorithmVersion = '2026-11-8';

/** How the score of a pair is computed from the two directions. Published with every list. */
export const pairFormula = '2 * yours * theirs / (yours + theirs)';

/** The most points of each part; together 100. */
export const partPoints: Readonly<Record<ScorePart, number>> = {
  language_fit: 25,
  time_overlap: 30,
  interests: 25,
  goals_and_style: 12,
  activity: 8,
};

/** One part of a direction: its whole points, and the most points it could have. */
export interface PartScore {
  readonly part: ScorePart;
  readonly points: number;
  readonly maxPoints: number;
  /** False if the user has turned the signal off. The other parts then share its points. */
  readonly isUsed: boolean;
}

/** How well one user suits another, 0..100: exactly the sum of the parts. */
export interface Direction {
  readonly total: number;
  readonly parts: readonly PartScore[];
}

/** Scores how well `other` suits `person`. */
export function directionOf(person: Learner, other: Learner, context: ScoreContext): Direction {
  const signals = signalsOf(person, other, context);
  const used = scoreParts.map((part) => part === 'language_fit' || !person.wishes.ignoredSignals.includes(part));
  const weights = scoreParts.map((part, index) => (used[index] === true ? partPoints[part] : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const maxima = roundToTotal(
    weights.map((weight) => (100 * weight) / all),
    100,
  );
  const exact = scoreParts.map((part, index) => (maxima[index] ?? 0) * Math.min(1, Math.max(0, signals[part])));
  const total = Math.round(exact.reduce((sum, points) => sum + points, 0));
  const points = roundToTotal(exact, total);
  const parts = scoreParts.map((part, index) => ({
    part,
    points: points[index] ?? 0,
    maxPoints: maxima[index] ?? 0,
    isUsed: used[index] === true,
  }));
  return { total, parts };
}

/** The score of a pair: the harmonic mean of both directions, so that a good direction cannot make up for a bad one. */
export function pairScore(yours: number, theirs: number): number {
  return yours + theirs === 0 ? 0 : (2 * yours * theirs) / (yours + theirs);
}

/** Rounds the values to whole numbers that add up to `total` (largest remainder method, Hamilton). */
export function roundToTotal(values: readonly number[], total: number): number[] {
  const floors = values.map(Math.floor);
  let left = total - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors;
}
