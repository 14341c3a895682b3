import { v7 } from 'uuid';
import { encodeBase64url } from './hash.ts';

/** Creates an id: a UUID version 7 (RFC 9562), so that ids sort by the time of their creation. */
export function newId(): string {
  return v7();
}

/**
 * Creates the id of a user or of a picture: a random UUID (version 4). Strangers see it, and a version 7 would tell
 * them when the account or the picture was made.
 */
export function newPublicId(): string {
  return crypto.randomUUID();
}

/** Creates a secret: `bytes` random bytes (32 bytes = 256 bits) as base64url text. */
export function newSecret(bytes = 32): string {
  return encodeBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
