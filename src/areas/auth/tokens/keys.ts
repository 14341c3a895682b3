import type { Env } from '../../../platform/env.ts';

/** The only algorithm that we sign with and accept; a token never chooses (RFC 8725 section 3.1). */
export const ALGORITHM = 'HS512';

const imported = new Map<string, Promise<CryptoKey>>();

/** The key of a secret, imported once for each isolate, because importing costs more than checking a signature. */
function hmacKey(secret: string): Promise<CryptoKey> {
  const known = imported.get(secret);
  if (known !== undefined) return known;
  // The existing service uses the text of the secret as it is, without base64 decoding. So do we.
  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-512' },
    false,
    ['sign', 'verify'],
  );
  imported.set(secret, key);
  return key;
}

/** The key that signs new tokens. */
export function signingKey(env: Pick<Env, 'JWT_SECRET'>): Promise<CryptoKey> {
  return hmacKey(env.JWT_SECRET);
}

/**
 * The secrets whose tokens are accepted, the newest first. During a change of the secret the old one stays until its
 * tokens have expired.
 */
export function trustedSecrets(env: Env): readonly string[] {
  return env.JWT_SECRET_PREVIOUS ? [env.JWT_SECRET, env.JWT_SECRET_PREVIOUS] : [env.JWT_SECRET];
}

/** The key that verifies tokens of one trusted secret. */
export function verificationKey(secret: string): Promise<CryptoKey> {
  return hmacKey(secret);
}
