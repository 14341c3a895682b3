import type { Principal } from '../../../platform/principal.ts';
import { closeSockets, planSessionsEnd } from '../../auth/index.ts';
import { commitThenReadAll } from '../../../store/batch.ts';
import { isRequestedNow, pendingDeletion, requestDeletionStatements, type PendingDeletion } from '../data/deletion.ts';
import { deleteAfter } from '../rules/deletion.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { onLeave, onProfileChange } from '../../profile/index.ts';

/**
 * Requests the deletion of an account: hides it from all users, ends its open requests, signs it out on every other
 * device, closes the live connections of all tokens, and sets the date of its purge. A repeated call returns the first
 * date.
 *
 * @throws Refused profile.missing; auth.session_ended if the account has been suspended meanwhile.
 */
export async function deleteAccount(deps: Deps, { userId, sessionId }: Principal): Promise<PendingDeletion> {
  const { clock } = deps;
  const ending = planSessionsEnd(clock, {
    userId,
    which: { allBut: sessionId },
    reason: 'account_deleted',
    closesOthersIf: isRequestedNow(clock, userId),
  });
  const [record, closing, ended] = ending.statements;
  const changes = [
    ...requestDeletionStatements(clock, userId, deleteAfter(clock.now())),
    record,
    closing,
    ...onLeave.ask(clock, userId).flat(),
    ...onProfileChange.ask(userId, clock.nowIso()).flat(),
  ];
  const [, [planned]] = await commitThenReadAll(deps.db, changes, [ended, pendingDeletion(userId)]);
  closeSockets(deps, ending, 'all');
  if (planned === undefined) throw new Refused(refuse('auth.session_ended'));
  return planned;
}
