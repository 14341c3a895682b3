import type { Deps } from '../../../platform/deps.ts';
import { commit, commitThenRead } from '../../../store/batch.ts';
import {
  forgetSenderStatements,
  forgetSubjectStatements,
  forgetTracesStatements,
  isAnythingLeft,
  leaveAllStatements,
} from '../data/forget-sender.ts';

/**
 * Lets a user whose account was purged leave their groups, and empties what they wrote and put there, step by step. It
 * is too much for the batch of the purge. Until it is done nobody sees the user or their words.
 */
export async function forgetInGroups(deps: Deps, userId: string): Promise<void> {
  const now = deps.clock.nowIso();
  await commit(deps.db, leaveAllStatements(now, userId));
  for (let isLeft = true; isLeft;)
    [isLeft = false] = await commitThenRead(
      deps.db,
      [
        ...forgetSenderStatements(now, userId),
        ...forgetSubjectStatements(now, userId),
        ...forgetTracesStatements(now, userId),
      ],
      isAnythingLeft(userId),
    );
}
