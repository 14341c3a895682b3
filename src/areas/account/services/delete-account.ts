import type { Principal } from '../../../platform/principal.ts';
import { closeSockets, endSessionsStatements, sessionsBut } from '../../auth/index.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commitThenRead } from '../../../store/batch.ts';
import type { NewJob } from '../../../store/outbox.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { isRequestedNow, pendingDeletion, requestDeletionStatements, type PendingDeletion } from '../data/deletion.ts';
import { endLinksStatement } from '../data/exports.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { afterVisibilityChange, onLeave, onProfileChange, orderMoveStatement } from '../../profile/index.ts';

/**
 * Requests the deletion of an account: hides it from all users, ends its open requests, signs it out on every other
 * device, closes the live connections of all tokens, gives its picture another address, and sets the date of its purge.
 * A repeated call returns the first date.
 *
 * @throws Refused profile.missing; auth.session_ended if the account has been suspended meanwhile.
 */
export async function deleteAccount(deps: Deps, { userId, sessionId }: Principal): Promise<PendingDeletion> {
  const event = { id: newId(), now: deps.clock.nowIso() };
  const moveId = newId();
  const statements = deleteAccountStatements(event, userId, sessionId, moveId);
  const [planned] = await commitThenRead(deps.db, statements, pendingDeletion(userId));
  closeSockets(deps, { userId, sessionIds: 'all' }, event.id);
  announceJobs(deps, [moveId]);
  afterVisibilityChange.ask(deps);
  if (planned === undefined) throw new Refused(refuse('auth.session_ended'));
  return planned;
}

const deleteAccountStatements = template(
  (event: Values<NewJob>, userId: Value<string>, sessionId: Value<string | null>, moveId: Value<string>) => [
    ...requestDeletionStatements(event.now, userId),
    ...endSessionsStatements(event, {
      userId,
      which: sessionsBut(sessionId),
      reason: 'account_deleted',
      closesOthersIf: isRequestedNow(event.now, userId),
    }),
    endLinksStatement(userId, isRequestedNow(event.now, userId)),
    orderMoveStatement({ id: moveId, now: event.now }, userId, isRequestedNow(event.now, userId)),
    ...onLeave.ask(event.now, userId).flat(),
    ...onProfileChange.ask(userId, event.now).flat(),
  ],
);
