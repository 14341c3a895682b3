import type { Instant } from '../../../platform/time/instant.ts';
import { issueAccessToken } from '../tokens/access-token.ts';
import { refreshTokenText } from '../tokens/refresh-token.ts';
import type { SessionOwner } from '../data/begin-session.ts';
import type { Deps } from '../../../platform/deps.ts';

/** The two tokens of a session, in the form of the contract's `Tokens`. */
export interface IssuedTokens {
  readonly tokenType: 'Bearer';
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Instant;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Instant;
  readonly userId: string;
  readonly sessionId: string;
  readonly accountStatus: 'active' | 'deleting';
}

/** Signs both tokens for a current session. `refresh` is the unused token of the family, as the database has it. */
export async function issueTokens(
  { env, clock }: Pick<Deps, 'env' | 'clock'>,
  owner: SessionOwner,
  sessionId: string,
  refresh: { readonly secret: string; readonly expiresAt: Instant },
): Promise<IssuedTokens> {
  const access = await issueAccessToken(env, { ...owner, sessionId }, clock.now());
  return {
    tokenType: 'Bearer',
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: await refreshTokenText(env, { sessionId, ...refresh }),
    refreshTokenExpiresAt: refresh.expiresAt,
    userId: owner.userId,
    sessionId,
    accountStatus: owner.status === 'deleting' ? 'deleting' : 'active',
  };
}
