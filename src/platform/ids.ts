import { v7 } from 'uuid';
import { base64url } from './hash.ts';

/** A new id: UUID version 7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** A new unguessable secret as base64url text of `bytes` random bytes (32 bytes = 256 bits). */
export function newSecret(bytes = 32): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
