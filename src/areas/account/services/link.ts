import type { Instant } from '../../../platform/time/instant.ts';
import type { Env } from '../../../platform/env.ts';
import { hmacSha256, isSameText } from '../../../platform/hash.ts';

/**
 * The signed address of an archive. Anyone who has the address can use it until `expiresAt`. The same export gives the
 * same address.
 */
export async function archiveUrl(
  { env, origin }: { env: Env; origin: string },
  exportId: string,
  expiresAt: Instant,
): Promise<string> {
  // Rounded down, so that an address never outlives its archive.
  const expires = Math.floor(Date.parse(expiresAt) / 1000);
  const url = new URL(`/api/v2/exports/${exportId}/archive`, origin);
  url.searchParams.set('expires', String(expires));
  url.searchParams.set('signature', await signLink(env, exportId, expires));
  return url.href;
}

/** Whether `archiveUrl` made this address and it has not expired. Reads no storage. */
export async function isValidLink(
  env: Env,
  exportId: string,
  link: { expires: number; signature: string },
  now: Date,
): Promise<boolean> {
  const genuine = isSameText(link.signature, await signLink(env, exportId, link.expires));
  return genuine && link.expires * 1000 > now.getTime();
}

/** The purpose is part of the signed text. So no other signature under the same secret (cursors) is valid here. */
function signLink(env: Env, exportId: string, expires: number): Promise<string> {
  return hmacSha256(env.CURSOR_SECRET, JSON.stringify(['export archive', exportId, expires]));
}
