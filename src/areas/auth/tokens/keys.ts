import type { Env } from '../../../platform/env.ts';

/** The one algorithm we sign and accept with; a token never chooses (RFC 8725 section 3.1). */
export const ALGORITHM = 'HS512';

const imported = new Map<string, Promise<CryptoKey>>();

/** The key of a secret, imported once per isolate: importing costs more than checking a signature. */
function hmacKey(secret: string): Promise<CryptoKey> {
  const known = imported.get(secret);
  if (known !== undefined) return known;
  // The existing service uses the secret's text as it stands, not base64-decoded; so must we.
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

/** The key that new tokens are signed with. */
export function signingKey(env: Pick<Env, 'JWT_SECRET'>): Promise<CryptoKey> {
  return hmacKey(env.JWT_SECRET);
}

/** The secrets whose tokens count, newest first: during a rotation the old one stays until its tokens have ended. */
export function trustedSecrets(env: Env): readonly string[] {
  return env.JWT_SECRET_PREVIOUS ? [env.JWT_SECRET, env.JWT_SECRET_PREVIOUS] : [env.JWT_SECRET];
}

/** The key of one trusted secret. */
export function verificationKey(secret: string): Promise<CryptoKey> {
  return hmacKey(secret);
}
