import { obstaclesOf } from './eligibility.ts';
import type { Learner } from './learner.ts';
import { directionOf, pairScore, type Direction } from './score.ts';
import { toldMinutes, type ScoreContext } from './signals.ts';
import { showingsInSteps } from './steps.ts';

/** A recommended user with the scores of both directions. */
export interface Ranked {
  readonly reader: Learner;
  readonly other: Learner;
  readonly yours: Direction;
  readonly theirs: Direction;
  /** The harmonic mean of both directions, 0..100, not rounded. */
  readonly score: number;
  /** Shared minutes a week, as the two users are told (`toldMinutes`). */
  readonly overlapMinutes: number;
}

export interface RankingContext extends ScoreContext {
  /** Orders candidates with equal scores: the same seed gives the same order. */
  readonly seed: string;
}

/**
 * The number of showings at which half of the largest exposure discount applies. It is about as many as users have
 * whose language is sought most, so that the discount still tells them apart (contract/decisions/0030).
 */
const EXPOSURE_SCALE = 30;
/** The largest share of the score that frequent showing takes away. */
const EXPOSURE_DISCOUNT = 0.7;
/** The share of the score that the largest possible number of open requests takes away. */
const CONGESTION_DISCOUNT = 0.3;
const OPEN_REQUESTS_AT_MOST = 50;

/**
 * Ranks the candidates who may be recommended to the reader, the best first. The score decides. It is discounted for
 * users who are shown a lot or have many open requests: this spreads attention, and receivers can keep up with their
 * answers. Pure: the order depends on the arguments alone.
 *
 * @param readers the reader, once for each language pair. A candidate occurs once in the result, with the pair that
 *   suits best.
 */
export function rank(readers: readonly Learner[], candidates: readonly Learner[], context: RankingContext): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const other of candidates) {
    for (const reader of readers) {
      if (obstaclesOf(reader, other).length > 0) continue;
      const ranked = scorePair(reader, other, context);
      // The discount is the same for all language pairs of a candidate.
      if (ranked.score > (best.get(other.userId)?.score ?? -1)) best.set(other.userId, ranked);
    }
  }
  return [...best.values()]
    .map((ranked) => {
      const key = `${context.seed} ${ranked.other.userId}`;
      const shift = hashText(`${key} x`) / 2 ** 32;
      return { ranked, value: ranked.score * discountOf(ranked.other, shift), tie: hashText(key) };
    })
    .toSorted(
      (one, other) =>
        other.value - one.value ||
        one.tie - other.tie ||
        (one.ranked.other.userId < other.ranked.other.userId ? -1 : 1),
    )
    .map(({ ranked }) => ranked);
}

/** Scores both directions of two users who suit each other's languages. */
export function scorePair(reader: Learner, other: Learner, context: ScoreContext): Ranked {
  const yours = directionOf(reader, other, context);
  // Which signals the other user has turned off is private, so all count.
  const them = { ...other, wishes: { ...other.wishes, ignoredSignals: [] } };
  const theirs = directionOf(them, reader, { ...context, unsuitedLevels: [] });
  const overlapMinutes = toldMinutes(reader, other, context);
  return { reader, other, yours, theirs, score: pairScore(yours.total, theirs.total), overlapMinutes };
}

/** @param shift where the steps of the exposure are (`showingsInSteps`). */
function discountOf({ exposure, openRequests }: Learner, shift: number): number {
  const showings = showingsInSteps(exposure, shift);
  const shown = (EXPOSURE_DISCOUNT * showings) / (showings + EXPOSURE_SCALE);
  const asked = (CONGESTION_DISCOUNT * Math.min(openRequests, OPEN_REQUESTS_AT_MOST)) / OPEN_REQUESTS_AT_MOST;
  return (1 - shown) * (1 - asked);
}

/** Hashes a text to a number 0..2^32-1 (FNV-1a). */
export function hashText(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  // The finalizer of MurmurHash3: it moves texts that differ only in the last letter far apart.
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
