import { addTime } from '../../../platform/time/instant.ts';
import { commit } from '../../../store/batch.ts';
import { saveFeedbackStatements } from '../data/feedback.ts';
import { hiddenAfterFeedback, type FeedbackKind } from '../rules/feedback.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';

/**
 * Stores a reader's feedback about a recommended user. Returns until when it keeps that user out of the reader's lists;
 * null means without end.
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
  await commit(deps.db, saveFeedbackStatements({ userId, now: deps.clock.nowIso() }, personId, kind));
  return kind === 'hide' ? null : addTime(deps.clock.now(), hiddenAfterFeedback[kind]);
}
