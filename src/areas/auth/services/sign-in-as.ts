import { accountBehind } from '../data/accounts.ts';
import { beginSession, ownerOfSession } from '../data/begin-session.ts';
import { commit } from '../../../store/batch.ts';
import type { RequestDeps } from '../../../platform/deps.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { issueTokens, type IssuedTokens } from './issue-tokens.ts';
import { planSession } from './new-session.ts';

/**
 * Begins a session of any user without any check. Only the development login uses it, and only the development build
 * contains that.
 *
 * @param user an id, or the part of a seeded address before the @.
 */
export async function signInAs(
  user: string,
  deps: RequestDeps,
): Promise<IssuedTokens | Refusal<'profile.user_not_found' | 'auth.account_suspended'>> {
  const { session, secret } = await planSession(deps);
  const { who, status } = accountBehind(user);
  const [, , , [accountStatus], [owner]] = await commit(deps.db, [
    ...beginSession(session, who),
    status,
    ownerOfSession(session.id),
  ]);
  if (owner) return issueTokens(deps, owner, session.id, { secret, expiresAt: session.idleUntil });
  return accountStatus === 'suspended' ? refuse('auth.account_suspended') : refuse('profile.user_not_found');
}
