import { sha256Base64url } from '../hash.ts';

/** The strong validator (RFC 9110 section 8.8.3) of a resource at this version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}

/** The same by a hash of the content, for answers that no version stands for. */
export async function contentEtag(content: unknown): Promise<string> {
  return etagOf(await sha256Base64url(JSON.stringify(content)));
}

/**
 * Whether `If-None-Match` names the current representation, so that the answer is 304. Lists, `*` and weak tags are
 * read as RFC 9110 section 13.1.2 says.
 */
export function notModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag));
}

/**
 * The version that `If-Match` demands, to be compared inside the SQL; undefined when there is no condition (`*` included).
 * One tag is read; anything else comes back as it is and so matches no version. A weak tag counts as its strong one,
 * because compression at the edge weakens tags.
 */
export function expectedVersion(ifMatch: string | undefined): string | undefined {
  const text = ifMatch?.trim();
  if (text === undefined || text === '*') return undefined;
  return /^(?:W\/)?"[^"]*"$/.test(text) ? opaque(text).slice(1, -1) : text;
}

function opaque(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
