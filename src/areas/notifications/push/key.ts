import type { Env } from '../../../platform/env.ts';
import { decodeBase64url, encodeBase64url, sha256Base64url } from '../../../platform/hash.ts';

/** The key that push services know this server by (VAPID, RFC 8292). */
export interface PushKey {
  /** 16 characters. A subscription made with another key cannot be used. */
  readonly id: string;
  /** The public half, as browsers take it: a point of P-256, base64url. */
  readonly publicKey: string;
  /** Signs with ES256. */
  readonly signingKey: CryptoKey;
}

type KeySettings = Pick<Env, 'VAPID_PUBLIC_KEY' | 'VAPID_PRIVATE_KEY'>;

/** The id of the current key. */
export async function pushKeyId({ VAPID_PUBLIC_KEY }: Pick<Env, 'VAPID_PUBLIC_KEY'>): Promise<string> {
  return (await sha256Base64url(VAPID_PUBLIC_KEY)).slice(0, 16);
}

const imported = new Map<string, Promise<PushKey>>();

/**
 * The current key, imported once for each isolate.
 *
 * @throws an error if the two halves do not belong together.
 */
export function pushKey(env: KeySettings): Promise<PushKey> {
  const name = `${env.VAPID_PUBLIC_KEY} ${env.VAPID_PRIVATE_KEY}`;
  const known = imported.get(name);
  if (known !== undefined) return known;
  const made = importKey(env);
  imported.set(name, made);
  return made;
}

async function importKey(env: KeySettings): Promise<PushKey> {
  const publicKey = env.VAPID_PUBLIC_KEY;
  const point = decodeBase64url(publicKey) ?? new Uint8Array();
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: encodeBase64url(point.slice(1, 33)),
    y: encodeBase64url(point.slice(33)),
    d: env.VAPID_PRIVATE_KEY,
  };
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const signingKey = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  return { id: await pushKeyId(env), publicKey, signingKey };
}
