import type { WeeklyBlockInput } from '../../profile/index.ts';
import type { WeekStart } from './overlap.ts';
import type { Learner, Signal } from './learner.ts';
import { peopleAtLeast, proposalsFor } from './proposals.ts';
import { rank, scorePair, type Ranked, type RankingContext } from './rank.ts';
import type { ScoreContext } from './signals.ts';

/** A small change of the reader's own profile, and how many points it adds to the scores of a list on average. */
export type Improvement = Proposed & { readonly gain: number };

/** A change that the reader could make. The block has the form of availability: local time of the reader's zone. */
export type Proposed =
  | {
      readonly code: 'add_free_hours';
      readonly parameters: { readonly minutesAWeek: number; readonly block: WeeklyBlockInput };
    }
  | { readonly code: 'add_topics'; readonly parameters: { readonly topics: readonly string[] } }
  | { readonly code: 'use_signal'; readonly parameters: { readonly signal: Signal } };

/** A proposed change and a function that applies it to the reader. */
export interface Proposal {
  readonly proposed: Proposed;
  readonly change: (reader: Learner) => Learner;
}

const TOLD_AT_MOST = 3;
/** Gains are computed for the first entries only; they stand for the whole list. */
const LOOKED_AT = peopleAtLeast;

/**
 * Finds what would help a reader with everybody who suits them in a sample of the pool. The sample does not depend on
 * the feedback, the filter and the blocks of the reader, who could choose its people otherwise. No advice follows from
 * fewer than 20 people.
 *
 * @param startsAt when the scored week begins.
 */
export function adviceFor(
  readers: readonly Learner[],
  sample: readonly Learner[],
  context: RankingContext,
  startsAt: WeekStart,
): Improvement[] {
  const plain = { ...context, unsuitedLevels: [] };
  const ranked = rank(readers, sample, plain);
  return ranked.length < peopleAtLeast ? [] : improvementsFor(ranked, plain, startsAt);
}

/**
 * Finds what the reader could change in their own profile, the best change first. It tries each change and computes the
 * scores of the top of the list again. Hours and topics are those of many candidates, never of a few.
 *
 * @param startsAt when the scored week begins.
 */
export function improvementsFor(ranked: readonly Ranked[], context: ScoreContext, startsAt: WeekStart): Improvement[] {
  const top = ranked.slice(0, LOOKED_AT);
  const [first] = top;
  if (first === undefined) return [];
  const improvements = proposalsFor(
    first.reader,
    ranked.map(({ other }) => other),
    startsAt,
  ).flatMap(({ change, proposed }): Improvement[] => {
    const gains = top.map((each) => scorePair(change(each.reader), each.other, context).score - each.score);
    const gain = Math.round(gains.reduce((sum, value) => sum + value, 0) / gains.length);
    return gain > 0 ? [{ ...proposed, gain }] : [];
  });
  return improvements
    .toSorted((one, other) => other.gain - one.gain || (one.code < other.code ? -1 : 1))
    .slice(0, TOLD_AT_MOST);
}
