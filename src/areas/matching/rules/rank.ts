import { obstaclesOf } from './eligibility.ts';
import type { Learner } from './learner.ts';
import { sharedMinutes } from './overlap.ts';
import { directionOf, pairScore, type Direction } from './score.ts';
import type { ScoreContext } from './signals.ts';

/** A recommended person, scored. */
export interface Ranked {
  readonly reader: Learner;
  readonly other: Learner;
  readonly yours: Direction;
  readonly theirs: Direction;
  /** The harmonic mean, 0..100, not rounded. */
  readonly score: number;
  readonly overlapMinutes: number;
}

export interface RankingContext extends ScoreContext {
  /** Decides between equals: the same seed, the same order. */
  readonly seed: string;
}

/** Showings at which half of what showing somebody less can take has been taken. */
const EXPOSURE_SCALE = 10;
/** How far the score of a person who is shown to everybody falls at most. */
const EXPOSURE_DISCOUNT = 0.5;
/** How far it falls with as many open requests as there can be. */
const CONGESTION_DISCOUNT = 0.3;
const OPEN_REQUESTS_AT_MOST = 50;

/**
 * The people of `candidates` who may be recommended to the reader, best first. Score decides, discounted for people who are
 * shown a lot or have many requests to answer: attention is shared, and who is asked can answer. Pure; the order depends on
 * nothing but the arguments.
 *
 * @param readers the reader, once for each pair of languages; a candidate comes once, with the pair that suits best.
 */
export function rank(readers: readonly Learner[], candidates: readonly Learner[], context: RankingContext): Ranked[] {
  const best = new Map<string, { ranked: Ranked; value: number; tie: number }>();
  for (const other of candidates) {
    for (const reader of readers) {
      if (obstaclesOf(reader, other).length > 0) continue;
      const ranked = scored(reader, other, context);
      const value = ranked.score * discountOf(other);
      const before = best.get(other.userId);
      if (before === undefined || value > before.value)
        best.set(other.userId, { ranked, value, tie: hash(`${context.seed} ${other.userId}`) });
    }
  }
  return [...best.values()]
    .toSorted(
      (one, other) =>
        other.value - one.value ||
        one.tie - other.tie ||
        (one.ranked.other.userId < other.ranked.other.userId ? -1 : 1),
    )
    .map(({ ranked }) => ranked);
}

/** Both directions of two people who suit each other's languages. */
export function scored(reader: Learner, other: Learner, context: ScoreContext): Ranked {
  const yours = directionOf(reader, other, context);
  const theirs = directionOf(other, reader, { rarity: context.rarity, unsuitedLevels: [] });
  const overlapMinutes = sharedMinutes(reader.hours, other.hours);
  return { reader, other, yours, theirs, score: pairScore(yours.total, theirs.total), overlapMinutes };
}

function discountOf({ exposure, openRequests }: Learner): number {
  const shown = (EXPOSURE_DISCOUNT * exposure) / (exposure + EXPOSURE_SCALE);
  const asked = (CONGESTION_DISCOUNT * Math.min(openRequests, OPEN_REQUESTS_AT_MOST)) / OPEN_REQUESTS_AT_MOST;
  return (1 - shown) * (1 - asked);
}

/** A number 0..2^32-1 from a text (FNV-1a). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  // Finished as MurmurHash3 does it, so that texts that differ in their last letter lie far apart.
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
