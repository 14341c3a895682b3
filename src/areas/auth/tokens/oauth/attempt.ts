import { decryptText, encryptText } from '../../../../platform/cipher.ts';
import type { Env } from '../../../../platform/env.ts';
import { addTime, instantOf, millisecondsIn, type Instant } from '../../../../platform/time/instant.ts';
import { lifetimes } from '../../rules/lifetimes.ts';
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

/** What the cookie holds, encrypted. */
interface Sealed {
  readonly attempt: LoginAttempt;
  readonly expiresAt: Instant;
}

/** Separates these texts from others that the same secret encrypts. */
const place = 'login attempt';

/** The `Set-Cookie` value that stores the attempt in the browser for ten minutes, encrypted. */
export async function attemptCookie(env: Env, attempt: LoginAttempt, now: Date): Promise<string> {
  const content: Sealed = { attempt, expiresAt: addTime(now, lifetimes.loginAttempt) };
  const sealed = await encryptText(env, place, JSON.stringify(content));
  return `${attemptCookieName(attempt.state)}=${sealed}; Max-Age=${secondsOfAttempt}; ${attributes}`;
}

/** The `Set-Cookie` value that removes the attempt with this state, which must be one of ours. */
export function noAttemptCookie(state: string): string {
  return `${attemptCookieName(state)}=; Max-Age=0; ${attributes}`;
}

/** Reads the attempt from a cookie; null if we did not write it, it was changed, or it is older than ten minutes. */
export async function openAttempt(env: Env, cookie: string, now: Date): Promise<LoginAttempt | null> {
  const plain = await decryptText(env, place, cookie);
  if (plain === null) return null;
  const { attempt, expiresAt } = JSON.parse(plain) as Sealed; // it could be decrypted, so we wrote it
  return expiresAt > instantOf(now) ? attempt : null;
}
