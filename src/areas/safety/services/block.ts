import { onBlock } from '../hooks.ts';
import { commit } from '../../../store/batch.ts';
import { blockStatements, unblockStatements } from '../data/blocks.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { makeEdit } from '../../profile/index.ts';

/**
 * Blocks a user: hides the two users from each other, and ends what is open between them.
 *
 * @throws Refused profile.self_not_allowed, profile.user_not_found, profile.missing, profile.deletion_pending
 */
export async function addBlock(deps: Deps, userId: string, personId: string): Promise<void> {
  refuseSelf(userId, personId);
  const endings = onBlock.ask(deps.clock.nowIso(), userId, personId).flat();
  await commit(deps.db, [...blockStatements(makeEdit(deps, userId), personId), ...endings]);
}

/**
 * Removes a block.
 *
 * @throws Refused as `addBlock` does.
 */
export async function removeBlock(deps: Deps, userId: string, personId: string): Promise<void> {
  refuseSelf(userId, personId);
  await commit(deps.db, unblockStatements(makeEdit(deps, userId), personId));
}

function refuseSelf(userId: string, personId: string): void {
  if (userId === personId) throw new Refused(refuse('profile.self_not_allowed'));
}
