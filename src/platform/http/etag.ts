import { sha256Base64url } from '../hash.ts';

/** The strong ETag (RFC 9110 section 8.8.3) of a resource at this version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}

/** The strong ETag of content that has no version: a hash of it. */
export async function etagFromContent(content: unknown): Promise<string> {
  return etagOf(await sha256Base64url(JSON.stringify(content)));
}

/**
 * Whether `If-None-Match` names the current ETag, so that the answer is 304. Lists, `*` and weak tags are read as RFC
 * 9110 section 13.1.2 says.
 */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaqueTagOf(tag) === opaqueTagOf(etag));
}

/**
 * The version that `If-Match` requires, for a comparison inside the SQL; undefined without the header and for `*`. The
 * header may hold one tag. Anything else is returned unchanged and so matches no version. A weak tag counts as the
 * strong one, because Cloudflare makes tags weak when it compresses a response.
 */
export function expectedVersionFrom(ifMatch: string | undefined): string | undefined {
  const text = ifMatch?.trim();
  if (text === undefined || text === '*') return undefined;
  return /^(?:W\/)?"[^"]*"$/.test(text) ? opaqueTagOf(text).slice(1, -1) : text;
}

function opaqueTagOf(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
