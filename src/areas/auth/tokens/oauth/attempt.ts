import { millisecondsIn } from '../../../../platform/time/instant.ts';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { lifetimes } from '../../rules/lifetimes.ts';
import type { Env } from '../../../../platform/env.ts';
import { decodeBase64url, hmacSha256 } from '../../../../platform/hash.ts';
import { trustedSecrets } from '../keys.ts';
import type { LoginSecrets } from './provider.ts';
import type { ProviderName } from './providers.ts';

/**
 * A sign-in between leaving for the provider and coming back. It is stored only in a cookie of the browser that started
 * it.
 */
export interface LoginAttempt extends LoginSecrets {
  readonly provider: ProviderName;
  /** Where the browser returns to; already checked. */
  readonly returnTo: string;
  /** SHA-256 of the code verifier that the client keeps. */
  readonly codeChallenge: string;
}

const secondsOfAttempt = millisecondsIn(lifetimes.loginAttempt) / 1000;

// With this prefix browsers require Secure and Path=/ and allow no Domain, so no sibling domain can set a state of its
// own.
const COOKIE = '__Host-login';

/** The name of the cookie of the attempt with this state. Each tab has its own, so several can sign in at once. */
export function attemptCookieName(state: string): string {
  return `${COOKIE}-${state.slice(0, 16)}`;
}
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** The `Set-Cookie` value that stores the attempt in the browser for ten minutes, encrypted (JWE, A256GCM). */
export async function attemptCookie(env: Env, attempt: LoginAttempt, now: Date): Promise<string> {
  const until = Math.floor(now.getTime() / 1000) + secondsOfAttempt;
  const sealed = await new EncryptJWT({ ...attempt })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(until)
    .encrypt(await sealingKey(env.JWT_SECRET));
  return `${attemptCookieName(attempt.state)}=${sealed}; Max-Age=${secondsOfAttempt}; ${attributes}`;
}

/** The `Set-Cookie` value that removes the attempt with this state, which must be one of ours. */
export function noAttemptCookie(state: string): string {
  return `${attemptCookieName(state)}=; Max-Age=0; ${attributes}`;
}

/** Reads the attempt from a cookie; null if we did not write it, it was changed, or it is older than ten minutes. */
export async function openAttempt(env: Env, cookie: string, now: Date): Promise<LoginAttempt | null> {
  for (const secret of trustedSecrets(env)) {
    try {
      const { payload } = await jwtDecrypt<LoginAttempt>(cookie, await sealingKey(secret), {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
        currentDate: now,
      });
      // It could be decrypted, so we wrote it and its shape is known.
      return payload;
    } catch (error) {
      if (error instanceof errors.JWEDecryptionFailed) continue;
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
      throw error;
    }
  }
  return null;
}

/** A key of 256 bits for this purpose alone, so that the signing secret itself never encrypts anything. */
async function sealingKey(secret: string): Promise<Uint8Array> {
  const key = decodeBase64url(await hmacSha256(secret, 'login attempt cookie'));
  if (key === null) throw new TypeError('the digest is no base64url');
  return key;
}
