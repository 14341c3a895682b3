import { readBetween } from '../data/compatibility.ts';
import { compatibilityOf, type Compatibility } from '../rules/compatibility.ts';
import { rarityOf } from '../rules/rarity.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { compareReader } from './compare-reader.ts';
import { requireReady } from './rank-candidates.ts';

/**
 * Judges how well another user suits the reader: exactly if they are matched, otherwise in steps and within the budget
 * of `compareWith`.
 *
 * @throws Refused profile.missing, profile.self_not_allowed, profile.user_not_found, matching.not_onboarded,
 *   matching.profile_hidden
 */
export async function judgeCompatibility(deps: Deps, userId: string, personId: string): Promise<Compatibility> {
  if (userId === personId) throw new Refused(refuse('profile.self_not_allowed'));
  const found = await readBetween(deps.db, userId, personId, deps.clock.nowIso());
  const reader = requireReady(found.reader);
  const { between } = found;
  if (between === undefined) throw new Refused(refuse('profile.user_not_found'));
  const { pairs, weekStartsAt } = between.isMatched
    ? { ...reader, pairs: reader.rows.map(({ learner }) => learner) }
    : await compareReader(deps, reader);
  const rows = between.rowsFrom(weekStartsAt);
  const isListed = rows.every(({ lane }) => lane !== 'unlisted');
  const { isMatched } = between;
  const context = { rarity: rarityOf(reader.topicCounts), unsuitedLevels: reader.unsuitedLevels, isMatched };
  return compatibilityOf(
    pairs,
    rows.map(({ learner }) => learner),
    isListed,
    between,
    context,
    weekStartsAt,
  );
}
