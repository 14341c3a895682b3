import type { WeeklyBlockInput } from '../../profile/index.ts';
import type { Learner, Signal } from './learner.ts';
import { proposalsFor } from './proposals.ts';
import { scored, type Ranked } from './rank.ts';
import type { ScoreContext } from './signals.ts';

/** A cheap change of one's own profile and how many points the scores of a list would gain by it, on average. */
export type Improvement = Proposed & { readonly gain: number };

/** Something the reader could change. The block is as availability takes it: on the wall clock of her zone. */
export type Proposed =
  | {
      readonly code: 'add_free_hours';
      readonly parameters: { readonly minutesAWeek: number; readonly block: WeeklyBlockInput };
    }
  | { readonly code: 'add_topics'; readonly parameters: { readonly topics: readonly string[] } }
  | { readonly code: 'use_signal'; readonly parameters: { readonly signal: Signal } };

/** A change with what it makes of the reader. */
export interface Proposal {
  readonly proposed: Proposed;
  readonly change: (reader: Learner) => Learner;
}

const TOLD_AT_MOST = 3;
/** The top of the list speaks for all of it. */
const LOOKED_AT = 10;

/**
 * What the reader could change about herself, best first: each change is tried, and the scores of the top of the list are
 * computed anew. Hours and topics come from several of the others at once, never from one of them.
 *
 * @param startOn the day from which the real week is scored.
 */
export function improvementsFor(ranked: readonly Ranked[], context: ScoreContext, startOn: string): Improvement[] {
  const top = ranked.slice(0, LOOKED_AT);
  const [first] = top;
  if (first === undefined) return [];
  const improvements = proposalsFor(
    first.reader,
    top.map(({ other }) => other),
    startOn,
  ).flatMap(({ change, proposed }): Improvement[] => {
    const gains = top.map((each) => scored(change(each.reader), each.other, context).score - each.score);
    const gain = Math.round(gains.reduce((sum, value) => sum + value, 0) / gains.length);
    return gain > 0 ? [{ ...proposed, gain }] : [];
  });
  return improvements
    .toSorted((one, other) => other.gain - one.gain || (one.code < other.code ? -1 : 1))
    .slice(0, TOLD_AT_MOST);
}
