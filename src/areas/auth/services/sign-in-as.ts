import { beginSessionAs } from '../data/accounts.ts';
import { commit } from '../../../store/batch.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { issueTokens, type IssuedTokens } from './issue-tokens.ts';
import { planSession } from './plan-session.ts';

/**
 * Begins a session for any user without credentials. Only the development login uses it, and only the development build
 * contains that.
 *
 * @param who `user` is an id, or the name before the @ of a seeded person's address.
 */
export async function signInAs(
  { user, userAgent }: { readonly user: string; readonly userAgent: string },
  deps: Deps,
): Promise<IssuedTokens | Refusal<'profile.user_not_found' | 'auth.account_suspended'>> {
  const { session, secret } = await planSession(deps, userAgent);
  const [, , , [accountStatus], [owner]] = await commit(deps.db, beginSessionAs(session, user));
  if (owner) return issueTokens(deps, owner, session.id, { secret, expiresAt: session.idleUntil });
  return accountStatus === 'suspended' ? refuse('auth.account_suspended') : refuse('profile.user_not_found');
}
