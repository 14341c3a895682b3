import { readCandidates, readReader, type Reader } from '../data/candidates.ts';
import { checkOwnTopics, type RecommendationFilter } from '../rules/filter.ts';
import { adviceFor, type Improvement } from '../rules/improvements.ts';
import type { Learner } from '../rules/learner.ts';
import { rarityOf } from '../rules/rarity.ts';
import type { Ranking } from '../rules/recommendation.ts';
import { algorithmVersion } from '../rules/score.ts';
import { findPartners } from '../rules/search.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireValid } from '../../profile/index.ts';
import { utcDay } from '../../../platform/time/instant.ts';
import { compareReader } from './compare-reader.ts';
import { rankedListsOf } from './ranked-lists.ts';

/** The most entries of a list: as many as a reader looks through in a day. */
const LISTED_AT_MOST = 100;

/**
 * Ranks candidates for a reader. The same data on the same day gives the same list: the seed is made of the reader, the
 * algorithm version and the day in the reader's zone.
 *
 * @throws Refused request.invalid for topics by which the reader is not compared, profile.missing,
 * matching.not_onboarded, matching.profile_hidden
 */
export async function rankCandidates(deps: Deps, userId: string, filter: RecommendationFilter): Promise<Ranking> {
  const now = deps.clock.nowIso();
  const reader = requireReady(await readReader(deps.db, userId, now));
  const { pairs, weekStartsAt, version, advice } = await compareReader(deps, reader);
  requireValid(checkOwnTopics(filter, pairs[0]?.topics ?? []));
  const seed = `${userId} ${algorithmVersion} ${reader.today}`;
  const context = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, seed };
  let sample: readonly Learner[] | null = null;
  const ranked = await findPartners(pairs, filter, context, async (seeks) => {
    const found = await readCandidates(deps.db, userId, seeks, now, weekStartsAt);
    // The first round reads the same places of the pool whatever the reader hides, blocks or filters by.
    sample ??= found.map(({ learner }) => learner);
    return found.filter(({ isRuledOut }) => !isRuledOut).map(({ learner }) => learner);
  });
  const giveAdvice = (): Promise<readonly Improvement[]> =>
    rankedListsOf(deps.env, userId).keepAdvice({
      version,
      day: utcDay(now),
      improvements: adviceFor(pairs, sample ?? [], context, weekStartsAt),
    });
  // A filter by languages narrows the sample. Such a list shows the advice of another list of the day, if there is one.
  const isWhole = filter.nativeLanguage === undefined && filter.learningLanguage === undefined;
  const improvements = advice ?? (isWhole && sample !== null ? await giveAdvice() : []);
  const { gender, showsAgeBand } = pairs[0] ?? { gender: null, showsAgeBand: false };
  return { ranked: ranked.slice(0, LISTED_AT_MOST), improvements, appearance: { gender, showsAgeBand } };
}

/**
 * Returns the reader if they may look for partners.
 *
 * @throws Refused profile.missing, matching.not_onboarded, matching.profile_hidden
 */
export function requireReady(reader: Reader | undefined): Reader {
  if (reader === undefined) throw new Refused(refuse('profile.missing'));
  if (!reader.isOnboarded) throw new Refused(refuse('matching.not_onboarded'));
  // A recommended user must be able to see the reader's profile in return.
  if (!reader.isShownToEveryone) throw new Refused(refuse('matching.profile_hidden'));
  return reader;
}
