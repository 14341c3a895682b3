import { addTime } from '../../../platform/time/instant.ts';
import { AuthorizationResponseError } from 'oauth4webapi';
import { openAttempt, type LoginAttempt } from '../tokens/oauth/attempt.ts';
import type { ExternalIdentity } from '../tokens/oauth/provider.ts';
import { providers, type ProviderName } from '../tokens/oauth/providers.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { accountStatusOf, recordLoginStatements } from '../data/record-login.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { namesFrom } from '../rules/names.ts';
import type { Deps } from '../../../platform/deps.ts';
import { isSameText, sha256Base64url } from '../../../platform/hash.ts';
import { newId, newPublicId, newSecret } from '../../../platform/ids.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { defaultTimeZone } from '../../profile/index.ts';
import { hashIdentity } from './bar-identities.ts';
import { callbackAddress } from './callback-address.ts';

export interface LoginReturn {
  readonly provider: ProviderName;
  readonly state: string;
  /** All parameters that the provider put into the address, including `state`. */
  readonly returned: URLSearchParams;
  /** The cookie of the login attempt. */
  readonly cookie: string | undefined;
  /** Of the service as the browser reaches it. */
  readonly origin: string;
}

/**
 * Finishes a sign-in: identifies the user, finds their account or creates it at the first sign-in, and makes a one-time
 * code for the client. Returns the client's address with `loginCode` or `error`. Refuses only if this browser did not
 * start the sign-in, because then no address can be trusted.
 */
export async function completeSignIn(
  login: LoginReturn,
  deps: Deps,
): Promise<{ location: string } | Refusal<'auth.login_refused'>> {
  const attempt = login.cookie === undefined ? null : await openAttempt(deps.env, login.cookie, deps.clock.now());
  if (attempt === null || attempt.provider !== login.provider || !isSameText(attempt.state, login.state))
    return refuse('auth.login_refused');
  const identity = await identify(attempt, login, deps);
  if (identity === null) return buildReturn(attempt, 'error', 'auth.login_refused');
  const code = newSecret();
  const record = {
    provider: attempt.provider,
    identityHash: await hashIdentity({ provider: attempt.provider, subject: identity.subject }),
    identity,
    newProfile: {
      id: newPublicId(),
      email: identity.email,
      emailVerified: identity.emailVerified,
      ...namesFrom(identity.name),
      timeZone: defaultTimeZone,
      at: deps.clock.nowIso(),
    },
    code: {
      codeHash: await sha256Base64url(code),
      codeChallenge: attempt.codeChallenge,
      expiresAt: addTime(deps.clock.now(), lifetimes.loginCode),
    },
    ids: { identity: newId(), linked: newId(), created: newId(), code: newId() },
  };
  const [status] = await commitThenRead(
    deps.db,
    recordLoginStatements(record),
    accountStatusOf(record.provider, identity.subject, record.identityHash),
  );
  return status === 'suspended'
    ? buildReturn(attempt, 'error', 'auth.account_suspended')
    : buildReturn(attempt, 'loginCode', code);
}

/** Identifies the user who came back from the provider. Null if that is not certain; the log has the reason. */
async function identify(
  attempt: LoginAttempt,
  { returned, origin }: LoginReturn,
  deps: Deps,
): Promise<ExternalIdentity | null> {
  const { provider } = attempt;
  try {
    return await providers[provider](deps.env).identify(returned, attempt, callbackAddress(origin, provider));
  } catch (error) {
    if (error instanceof AuthorizationResponseError)
      deps.log.info('auth.provider_refused', { provider, reason: error.error });
    else deps.log.error('auth.provider_failed', error, { provider });
    return null;
  }
}

function buildReturn({ returnTo }: LoginAttempt, name: 'loginCode' | 'error', value: string): { location: string } {
  const address = new URL(returnTo);
  for (const ours of ['loginCode', 'error']) address.searchParams.delete(ours);
  address.searchParams.set(name, value);
  return { location: address.href };
}
