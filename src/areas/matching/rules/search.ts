import { matchesFilter, type RecommendationFilter } from './filter.ts';
import type { Learner } from './learner.ts';
import { rank, type Ranked, type RankingContext } from './rank.ts';
import { roundsAtMost, seeksFor, wantedPairsOf, type Seek } from './seeks.ts';
import { stepMinutesAtMost } from './steps.ts';

/** If fewer users than this are found, another round is worth the rows that it reads. */
const ENOUGH = 40;

/** Reads candidates from the pool, without those whom a block, match, request or feedback rules out. */
export type Candidates = (seeks: readonly Seek[]) => Promise<readonly Learner[]>;

/**
 * Finds the best partners for a reader in a sample of the pool. It reads the pool in rounds, until enough candidates
 * pass the hard rules and the filter or the rounds are used up. The same candidates and seed give the same list.
 *
 * @param pairs the reader, once for each of their language pairs.
 */
export async function findPartners(
  pairs: readonly Learner[],
  filter: RecommendationFilter,
  context: RankingContext,
  candidates: Candidates,
): Promise<Ranked[]> {
  const wanted = wantedPairsOf(pairs, filter);
  if (wanted.length === 0) return [];
  const readers = wanted.map(({ reader }) => reader);
  const found = new Map<string, Learner>();
  let ranked: Ranked[] = [];
  for (let round = 0; round < roundsAtMost && ranked.length < ENOUGH; round += 1) {
    const before = found.size;
    for (const learner of await candidates(seeksFor(wanted, context.seed, round)))
      found.set(`${learner.userId} ${learner.native} ${learner.learning}`, learner);
    // The opposite point gave nothing new: the whole circle has been read.
    if (round > 0 && found.size === before) break;
    const sought = [...found.values()].filter((learner) => matchesFilter(learner, filter));
    ranked = rank(readers, sought, context).filter(
      ({ overlapMinutes }) => overlapMinutes >= Math.min(filter.minOverlapMinutes ?? 0, stepMinutesAtMost),
    );
  }
  return ranked;
}
