import { readLiveness } from '../data/liveness.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Access } from '../../../platform/http/contract.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Principal } from '../../../platform/principal.ts';

/**
 * Throws `auth.account_suspended` if the account is suspended, and `auth.session_ended` unless the caller's session is
 * current and the account may act. An operation for administrators also needs an active account that has the role now,
 * whatever the token says: otherwise `auth.forbidden`. One round trip with one statement. In other operations a user
 * without a profile passes, because the operation itself refuses with `profile.missing`. Tokens of the existing service
 * have no session; for them only the account is checked.
 */
export async function assertLive(
  principal: Principal,
  deps: Pick<Deps, 'db' | 'clock'>,
  access: Access,
): Promise<void> {
  const { sessionRuns, accountStatus, isAdmin } = await readLiveness(deps.db, principal, deps.clock.nowIso());
  if (accountStatus === 'suspended') throw new Refused(refuse('auth.account_suspended'));
  const accountActs = accountStatus === null || accountStatus === 'active' || accountStatus === 'deleting';
  if (!sessionRuns || !accountActs) throw new Refused(refuse('auth.session_ended'));
  const mayModerate = isAdmin && accountStatus === 'active';
  if (access === 'admin' && !mayModerate) throw new Refused(refuse('auth.forbidden'));
}
