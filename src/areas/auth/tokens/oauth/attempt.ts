import { millisecondsIn } from '../../../../platform/time/instant.ts';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { lifetimes } from '../../rules/lifetimes.ts';
import type { Env } from '../../../../platform/env.ts';
import { fromBase64url, hmacSha256 } from '../../../../platform/hash.ts';
import { trustedSecrets } from '../keys.ts';
import type { LoginSecrets } from './provider.ts';
import type { ProviderName } from './providers.ts';

/** A sign-in on its way to the provider and back. It lives in a cookie of the browser that began it, and nowhere else. */
export interface LoginAttempt extends LoginSecrets {
  readonly provider: ProviderName;
  /** Checked already; where the browser returns to. */
  readonly returnTo: string;
  /** SHA-256 of the verifier that the client keeps. */
  readonly codeChallenge: string;
}

const secondsOfAttempt = millisecondsIn(lifetimes.loginAttempt) / 1000;

// The prefix makes browsers insist on Secure, the whole host and no other: no sibling domain can plant a state of its own.
const COOKIE = '__Host-login';
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** `Set-Cookie` that gives the attempt to the browser, encrypted (JWE, A256GCM), for ten minutes. */
export async function attemptCookie(env: Env, attempt: LoginAttempt, now: Date): Promise<string> {
  const until = Math.floor(now.getTime() / 1000) + secondsOfAttempt;
  const sealed = await new EncryptJWT({ ...attempt })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(until)
    .encrypt(await sealingKey(env.JWT_SECRET));
  return `${COOKIE}=${sealed}; Max-Age=${secondsOfAttempt}; ${attributes}`;
}

/** `Set-Cookie` that takes the attempt back. */
export const noAttemptCookie = `${COOKIE}=; Max-Age=0; ${attributes}`;

/** The attempt in a cookie; null if it is not ours, was changed, or is older than ten minutes. */
export async function openAttempt(env: Env, cookie: string, now: Date): Promise<LoginAttempt | null> {
  for (const secret of trustedSecrets(env)) {
    try {
      const { payload } = await jwtDecrypt<LoginAttempt>(cookie, await sealingKey(secret), {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
        currentDate: now,
      });
      // It could be decrypted, so we wrote it: its shape is ours.
      return payload;
    } catch (error) {
      if (error instanceof errors.JWEDecryptionFailed) continue;
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
      throw error;
    }
  }
  return null;
}

/** 256 bits for this purpose alone, so that the signing secret never encrypts anything itself. */
async function sealingKey(secret: string): Promise<Uint8Array> {
  const key = fromBase64url(await hmacSha256(secret, 'login attempt cookie'));
  if (key === null) throw new TypeError('the digest is no base64url');
  return key;
}
