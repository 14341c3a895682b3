import { readReader } from '../data/candidates.ts';
import { readBetween } from '../data/compatibility.ts';
import { compatibilityOf, type Compatibility } from '../rules/compatibility.ts';
import { rarityOf } from '../rules/rarity.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { requireReady } from './rank-candidates.ts';

/**
 * Judges how well another user suits the reader.
 *
 * @throws Refused profile.missing, profile.self_not_allowed, profile.user_not_found, matching.not_onboarded,
 *   matching.profile_hidden
 */
export async function judgeCompatibility(deps: Deps, userId: string, personId: string): Promise<Compatibility> {
  if (userId === personId) throw new Refused(refuse('profile.self_not_allowed'));
  const now = deps.clock.now();
  const [found, between] = await Promise.all([
    readReader(deps.db, userId, now),
    readBetween(deps.db, userId, personId, now),
  ]);
  const reader = requireReady(found);
  if (between === undefined) throw new Refused(refuse('profile.user_not_found'));
  const isListed = between.rows.every(({ lane }) => lane !== 'unlisted');
  const context = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels };
  return compatibilityOf(
    reader.rows.map(({ learner }) => learner),
    between.rows.map(({ learner }) => learner),
    isListed,
    between,
    context,
    deps.clock.today('Etc/UTC'),
  );
}
