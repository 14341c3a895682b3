import { readCandidates, readReader, type Reader } from '../data/candidates.ts';
import type { RecommendationFilter } from '../rules/filter.ts';
import { improvementsFor, type Improvement } from '../rules/improvements.ts';
import type { Ranked } from '../rules/rank.ts';
import { rarityOf } from '../rules/rarity.ts';
import { algorithmVersion } from '../rules/score.ts';
import { partnersFor } from '../rules/search.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/** A list of recommendations as it was ranked at one moment. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly improvements: readonly Improvement[];
}

/** A list that long is what a reader looks through in a day. */
const LISTED_AT_MOST = 100;

/**
 * Ranks people for a reader. The same data on the same day give the same list: chance comes from reader, day and algorithm.
 *
 * @throws Refused profile.missing, matching.not_onboarded, matching.profile_hidden
 */
export async function recommend(deps: Deps, userId: string, filter: RecommendationFilter): Promise<Ranking> {
  const now = deps.clock.now();
  const reader = requireReady(await readReader(deps.db, userId, now));
  const today = deps.clock.today('Etc/UTC');
  const seed = `${userId} ${algorithmVersion} ${today}`;
  const context = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, seed };
  const ranked = await partnersFor(
    reader.rows.map(({ learner }) => learner),
    filter,
    context,
    (seeks) => readCandidates(deps.db, userId, seeks, now),
  );
  return { ranked: ranked.slice(0, LISTED_AT_MOST), improvements: improvementsFor(ranked, context, today) };
}

/** The reader, if she may look for partners. */
export function requireReady(reader: Reader | undefined): Reader {
  if (reader === undefined) throw new Refused(refuse('profile.missing'));
  if (!reader.isOnboarded) throw new Refused(refuse('matching.not_onboarded'));
  // Who is recommended must be able to look back.
  if (!reader.isShownToEveryone) throw new Refused(refuse('matching.profile_hidden'));
  return reader;
}
