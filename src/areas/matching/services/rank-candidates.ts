import { readCandidates, readReader, type Reader } from '../data/candidates.ts';
import { checkOwnTopics, type RecommendationFilter } from '../rules/filter.ts';
import { improvementsFor } from '../rules/improvements.ts';
import { rarityOf } from '../rules/rarity.ts';
import type { Ranking } from '../rules/recommendation.ts';
import { algorithmVersion } from '../rules/score.ts';
import { findPartners } from '../rules/search.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireValid } from '../../profile/index.ts';
import { readersAsCompared } from './compare-reader.ts';

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
  const { today, timeZone, weekStartsAt } = reader;
  const pairs = await readersAsCompared(deps, reader);
  requireValid(checkOwnTopics(filter, pairs[0]?.topics ?? []));
  const seed = `${userId} ${algorithmVersion} ${today}`;
  const context = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, seed };
  const ranked = await findPartners(pairs, filter, context, (seeks) =>
    readCandidates(deps.db, userId, seeks, now, weekStartsAt),
  );
  const improvements = improvementsFor(ranked, context, weekStartsAt);
  return { ranked: ranked.slice(0, LISTED_AT_MOST), improvements, timeZone };
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
