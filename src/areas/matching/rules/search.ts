import { isSought, type RecommendationFilter } from './filter.ts';
import type { Learner } from './learner.ts';
import { rank, type Ranked, type RankingContext } from './rank.ts';
import { roundsAtMost, seeksFor, wantedOf, type Seek } from './seeks.ts';

/** With fewer people than this another round is worth its rows. */
const ENOUGH = 40;

/** Takes people from the pool, and leaves out those whom something between the two keeps apart. */
export type Candidates = (seeks: readonly Seek[]) => Promise<readonly Learner[]>;

/**
 * The best partners for a reader, of a sample of the pool: it is looked at round by round until enough people have passed the
 * hard rules and the filter, a bounded number of times. The same candidates and seed give the same list.
 *
 * @param pairs the reader, once for each of her pairs of languages.
 */
export async function partnersFor(
  pairs: readonly Learner[],
  filter: RecommendationFilter,
  context: RankingContext,
  candidates: Candidates,
): Promise<Ranked[]> {
  const wanted = wantedOf(pairs, filter);
  if (wanted.length === 0) return [];
  const readers = wanted.map(({ reader }) => reader);
  const found = new Map<string, Learner>();
  let ranked: Ranked[] = [];
  for (let round = 0; round < roundsAtMost && ranked.length < ENOUGH; round += 1) {
    const before = found.size;
    for (const learner of await candidates(seeksFor(wanted, context.seed, round)))
      found.set(`${learner.userId} ${learner.native} ${learner.learning}`, learner);
    // Nothing new from the opposite point: the pool has been read all round.
    if (round > 0 && found.size === before) break;
    const sought = [...found.values()].filter((learner) => isSought(learner, filter));
    ranked = rank(readers, sought, context).filter(
      ({ overlapMinutes }) => overlapMinutes >= (filter.minOverlapMinutes ?? 0),
    );
  }
  return ranked;
}
