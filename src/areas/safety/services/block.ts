import { afterBlockChange, onBlock, onUnblock } from '../hooks.ts';
import { commit } from '../../../store/batch.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { blockStatements, isNewBlock, sightChange, unblockStatements } from '../data/blocks.ts';
import { isBlockedBy } from '../data/relation.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import {
  afterSeparation,
  afterVisibilityChange,
  type Edit,
  makeEdit,
  orderMoveStatement,
} from '../../profile/index.ts';
import { template, type Value, type Values } from '../../../store/template.ts';

/**
 * Blocks a user: hides the two users from each other, ends what is open between them, and gives the picture of the
 * blocker another address, as hiding does. The blocked user cannot tell the two apart.
 *
 * @throws Refused profile.self_not_allowed, profile.user_not_found, profile.missing, profile.deletion_pending
 */
export async function addBlock(deps: Deps, userId: string, personId: string): Promise<void> {
  refuseSelf(userId, personId);
  const moveId = newId();
  const [[isChanged]] = await commit(deps.db, addBlockStatements(makeEdit(deps, userId), personId, moveId));
  announceJobs(deps, [moveId]);
  afterVisibilityChange.ask(deps);
  await afterSeparation.askAll(deps, { userId, otherId: personId });
  if (isChanged === true) afterBlockChange.ask(deps, { userId, otherId: personId });
}

const addBlockStatements = template((edit: Values<Edit>, personId: Value<string>, moveId: Value<string>) => [
  sightChange(edit.userId, personId, isNewBlock(edit.userId, personId)),
  orderMoveStatement({ id: moveId, now: edit.now }, edit.userId, isNewBlock(edit.userId, personId)),
  ...blockStatements(edit, personId),
  ...onBlock.ask(edit.now, edit.userId, personId).flat(),
]);

/**
 * Removes a block.
 *
 * @throws Refused profile.self_not_allowed, profile.missing, profile.deletion_pending
 */
export async function removeBlock(deps: Deps, userId: string, personId: string): Promise<void> {
  refuseSelf(userId, personId);
  const [[isChanged]] = await commit(deps.db, removeBlockStatements(makeEdit(deps, userId), personId));
  afterVisibilityChange.ask(deps);
  if (isChanged === true) afterBlockChange.ask(deps, { userId, otherId: personId });
}

const removeBlockStatements = template((edit: Values<Edit>, personId: Value<string>) => [
  sightChange(edit.userId, personId, isBlockedBy(edit.userId, personId)),
  ...unblockStatements(edit, personId),
  ...onUnblock.ask(edit.now, edit.userId, personId).flat(),
]);

function refuseSelf(userId: string, personId: string): void {
  if (userId === personId) throw new Refused(refuse('profile.self_not_allowed'));
}
