/**
 * Encrypts what clients keep for the service: cursors, and sign-ins that have begun. A synthetic initialisation vector,
 * as in RFC 5297, with HMAC-SHA-256 and AES-CTR.
 */
import type { Env } from './env.ts';
import { decodeBase64url, encodeBase64url, hmacSha256, isSameText } from './hash.ts';

type Secret = Pick<Env, 'CURSOR_SECRET'>;

/**
 * Encrypts a text for a place where it may be decrypted, as two parts of base64url with a dot between. The seal over
 * both is also the initialisation vector, so equal texts give equal results and no vector protects two texts.
 */
export async function encryptText(env: Secret, place: string, plain: string): Promise<string> {
  const seal = await sealOf(env, place, plain);
  const bytes = await crypto.subtle.encrypt(counterOf(seal), await cipherKey(env), new TextEncoder().encode(plain));
  return `${encodeBase64url(new Uint8Array(bytes))}.${seal}`;
}

/** Decrypts what `encryptText` has returned for the same place. Null for any other text. */
export async function decryptText(env: Secret, place: string, text: string): Promise<string | null> {
  const [payload = '', seal = '', ...rest] = text.split('.');
  const bytes = decodeBase64url(payload);
  // The last character of base64url has bits that decoding drops: only one spelling is genuine.
  const isSpelledRight = bytes !== null && encodeBase64url(bytes) === payload && /^[\w-]{43}$/.test(seal);
  if (rest.length > 0 || !isSpelledRight) return null;
  const plain = decodeText(await crypto.subtle.decrypt(counterOf(seal), await cipherKey(env), bytes));
  return plain !== null && isSameText(seal, await sealOf(env, place, plain)) ? plain : null;
}

function sealOf({ CURSOR_SECRET }: Secret, place: string, plain: string): Promise<string> {
  return hmacSha256(CURSOR_SECRET, JSON.stringify([place, plain]));
}

function decodeText(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first half of the seal, as the first block of the counter. */
function counterOf(seal: string): { name: string; counter: Uint8Array<ArrayBuffer>; length: number } {
  const bytes = decodeBase64url(seal) ?? new Uint8Array(32);
  return { name: 'AES-CTR', counter: bytes.slice(0, 16), length: 64 };
}

const keys = new Map<string, Promise<CryptoKey>>();

/** The key of the cipher, derived from the secret once for each isolate. */
function cipherKey({ CURSOR_SECRET }: Secret): Promise<CryptoKey> {
  const known = keys.get(CURSOR_SECRET);
  if (known !== undefined) return known;
  const key = deriveKey(CURSOR_SECRET);
  keys.set(CURSOR_SECRET, key);
  return key;
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const bytes = decodeBase64url(await hmacSha256(secret, 'cursor encryption')) ?? new Uint8Array(32);
  return crypto.subtle.importKey('raw', bytes, 'AES-CTR', false, ['encrypt', 'decrypt']);
}
