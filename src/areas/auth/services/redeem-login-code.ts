import { commit } from '../../../store/batch.ts';
import { useCodeStatements } from '../data/login-codes.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { issueTokens, type IssuedTokens } from './issue-tokens.ts';
import { planSession } from './plan-session.ts';

/**
 * The one-time code of a finished sign-in, the verifier that the client kept, and the device that the session is for.
 */
export interface LoginExchange {
  readonly code: string;
  readonly codeVerifier: string;
  readonly userAgent: string;
}

type Refusals = Refusal<'auth.login_code_invalid' | 'auth.account_suspended'>;

/**
 * Begins the session of a finished sign-in. The code is used up in every case, also if the verifier is wrong. One round
 * trip.
 */
export async function redeemLoginCode(
  { code, codeVerifier, userAgent }: LoginExchange,
  deps: Deps,
): Promise<IssuedTokens | Refusals> {
  const { session, secret } = await planSession(deps, userAgent);
  const use = { codeHash: await sha256Base64url(code), codeChallenge: await sha256Base64url(codeVerifier) };
  const [, , , [taken], [owner]] = await commit(deps.db, useCodeStatements(use, session));
  if (owner) return issueTokens(deps, owner, session.id, { secret, expiresAt: session.idleUntil });
  return taken?.fits && taken.accountStatus === 'suspended'
    ? refuse('auth.account_suspended')
    : refuse('auth.login_code_invalid');
}
