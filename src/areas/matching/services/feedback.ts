import { addTime } from '../../../platform/time/instant.ts';
import { commit } from '../../../store/batch.ts';
import { saveFeedbackStatements } from '../data/feedback.ts';
import { hiddenAfterFeedback, type FeedbackKind } from '../rules/feedback.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { startEdit } from '../../profile/index.ts';

/**
 * Notes what a reader says about a recommended person and answers until when it keeps her out of lists (null: always).
 *
 * @throws Refused profile.self_not_allowed, profile.missing, profile.deletion_pending, profile.user_not_found
 */
export async function saveFeedback(
  deps: Deps,
  userId: string,
  personId: string,
  kind: FeedbackKind,
): Promise<string | null> {
  if (userId === personId) throw new Refused(refuse('profile.self_not_allowed'));
  await commit(deps.db, saveFeedbackStatements(startEdit(deps, userId), personId, kind));
  return kind === 'hide' ? null : addTime(deps.clock.now(), hiddenAfterFeedback[kind]);
}
