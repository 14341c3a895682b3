import type { Deps } from '../../../platform/deps.ts';
import { commit } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { template, type Value } from '../../../store/template.ts';
import { tellBadges } from '../../notifications/index.ts';
import { mayChange } from '../../profile/index.ts';
import { isReceivedBy, learnStatements, unlearnStatement } from '../data/corrections.ts';

/**
 * Notes that a user has learned a correction that they have received, or takes that back. If it is so already, nothing
 * changes.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, chat.correction_not_found
 */
export async function learnCorrection(
  deps: Deps,
  userId: string,
  correctionId: string,
  isLearned: boolean,
): Promise<void> {
  const changes = isLearned
    ? learnStatements(deps.clock.nowIso(), userId, correctionId)
    : [unlearnStatement(userId, correctionId)];
  await commit(deps.db, [...mayChange(userId), isReceived(userId, correctionId), ...changes]);
  if (isLearned) tellBadges(deps);
}

const isReceived = template((userId: Value<string>, correctionId: Value<string>) =>
  assertThat('chat.correction_not_found', isReceivedBy(userId, correctionId)),
);
