import type { Instant } from '../../../platform/time/instant.ts';
import { errors, jwtVerify } from 'jose';
import type { Env } from '../../../platform/env.ts';
import { hmacSha256, sha256Base64url } from '../../../platform/hash.ts';
import { ALGORITHM, trustedSecrets, verificationKey } from './keys.ts';
import { signAscii } from './sign.ts';

const REFRESH_TYPE = 'rt+jwt';
/** None of our clients makes a longer chain within one grace period. */
const LONGEST_CHAIN = 64;

/** A refresh token that we signed. Whether it is still valid is in the database. */
export interface RefreshToken {
  readonly sessionId: string;
  /** 256 random bits, or the HMAC of the previous token. The table stores its hash. */
  readonly secret: string;
  /** The secret that signed the token. The successor is derived from it. */
  readonly signedWith: string;
}

/**
 * The text of a refresh token: a JWT of type `rt+jwt`, because the existing client accepts only three parts with an
 * `exp`. It depends on the arguments alone, so that all callers of one rotation get the same text
 * (contract/decisions/0005-refresh-tokens.md).
 */
export async function refreshTokenText(
  env: Env,
  token: { sessionId: string; secret: string; expiresAt: Instant },
): Promise<string> {
  const exp = Math.floor(Date.parse(token.expiresAt) / 1000);
  return signAscii(env, REFRESH_TYPE, { iss: env.JWT_ISSUER, sid: token.sessionId, jti: token.secret, exp });
}

/** Reads a refresh token; null if we did not sign it as one, or if it has expired. */
export async function readRefreshToken(text: string, env: Env, now: Date): Promise<RefreshToken | null> {
  for (const signedWith of trustedSecrets(env)) {
    try {
      const { payload } = await jwtVerify(text, await verificationKey(signedWith), {
        algorithms: [ALGORITHM],
        issuer: env.JWT_ISSUER,
        typ: REFRESH_TYPE,
        requiredClaims: ['sid', 'jti', 'exp'],
        currentDate: now,
      });
      const { sid, jti } = payload;
      return typeof sid === 'string' && jti !== undefined ? { sessionId: sid, secret: jti, signedWith } : null;
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
      throw error;
    }
  }
  return null;
}

/** The hash of a secret, as the table stores it. */
export function hashOfSecret(secret: string): Promise<string> {
  return sha256Base64url(secret);
}

/** The secret of the successor: the same for every holder of the previous token, and nobody else can guess it. */
export function successorSecret({ secret, signedWith }: Pick<RefreshToken, 'secret' | 'signedWith'>): Promise<string> {
  return hmacSha256(signedWith, `refresh successor:${secret}`);
}

/** The secret whose hash is `leafHash`, found by following the chain from `token`; null if it is not on the chain. */
export async function secretOfLeaf(token: RefreshToken, leafHash: string): Promise<string | null> {
  let { secret } = token;
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    secret = await successorSecret({ secret, signedWith: token.signedWith });
    if ((await hashOfSecret(secret)) === leafHash) return secret;
  }
  return null;
}
