import type { Instant } from '../../../platform/time/instant.ts';
import type { Env } from '../../../platform/env.ts';
import { hmacSha256, isSameText } from '../../../platform/hash.ts';

/** What a signed address opens: one archive, as long as the session runs that got the address. */
interface Link {
  readonly exportId: string;
  /** Null if the token that asked for the address has no session. */
  readonly sessionId: string | null;
}

/**
 * The signed address of an archive. Anyone who has the address can use it until `expiresAt`, while the session runs.
 * The same export gives the same address to the same session.
 */
export async function archiveUrl(
  { env, origin }: { env: Env; origin: string },
  link: Link,
  expiresAt: Instant,
): Promise<string> {
  // Rounded down, so that an address never outlives its archive.
  const expires = Math.floor(Date.parse(expiresAt) / 1000);
  const url = new URL(`/api/v2/exports/${link.exportId}/archive`, origin);
  url.searchParams.set('expires', String(expires));
  if (link.sessionId !== null) url.searchParams.set('session', link.sessionId);
  url.searchParams.set('signature', await signLink(env, link, expires));
  return url.href;
}

/** Whether `archiveUrl` made this address and it has not expired. Reads no storage. */
export async function isValidLink(
  env: Env,
  link: Link & { readonly expires: number; readonly signature: string },
  now: Date,
): Promise<boolean> {
  const genuine = isSameText(link.signature, await signLink(env, link, link.expires));
  return genuine && link.expires * 1000 > now.getTime();
}

/** The purpose is part of the signed text. So no other signature under the same secret (cursors) is valid here. */
function signLink(env: Env, { exportId, sessionId }: Link, expires: number): Promise<string> {
  return hmacSha256(env.CURSOR_SECRET, JSON.stringify(['export archive', exportId, sessionId, expires]));
}
