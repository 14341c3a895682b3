import { sha256Base64url } from '../hash.ts';
import type { Localised } from '../problems/refusal.ts';

/** The strong ETag (RFC 9110 section 8.8.3) of a resource at this version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}

/** The strong ETag of content that has no version: a hash of it. */
export async function etagFromContent(content: unknown): Promise<string> {
  return etagOf(await sha256Base64url(JSON.stringify(content)));
}

/**
 * What is wrong with the value of `If-Match` or `If-None-Match`; null if it is `*` or a list of entity-tags (RFC 9110
 * section 13.1). An empty item of a list is no fault (section 5.6.1.2).
 */
export function entityTagFault(name: string, value: string): Localised | null {
  if (!conditions.has(name) || value === '*' || tagList.test(value)) return null;
  return {
    en: 'Must be * or ETags in double quotes as in "3", separated by commas.',
    ko: '* 또는 "3"처럼 큰따옴표로 감싼 ETag여야 합니다. 여러 개는 쉼표로 구분해 주세요.',
  };
}

const conditions: ReadonlySet<string> = new Set(['if-match', 'if-none-match']);
const entityTag = '(?:W/)?"[!#-~]*"';
const entityTags = new RegExp(entityTag, 'g');
const tagList = new RegExp(`^[ \\t,]*${entityTag}(?:[ \\t]*,[ \\t,]*${entityTag})*[ \\t,]*$`);

/**
 * Whether `If-None-Match` names the current ETag, so that the answer is 304. Compared weakly: a weak tag counts as the
 * strong one (RFC 9110 section 13.1.2).
 */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === '*') return true;
  return tagsIn(ifNoneMatch).some((tag) => opaqueTagOf(tag) === opaqueTagOf(etag));
}

/**
 * The versions that `If-Match` accepts, for a comparison inside the SQL; undefined without the header and for `*`.
 * Compared strongly: a weak tag matches no version (RFC 9110 section 13.1.1).
 */
export function expectedVersionsFrom(ifMatch: string | undefined): readonly string[] | undefined {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  return tagsIn(ifMatch).flatMap((tag) => (tag.startsWith('W/') ? [] : [tag.slice(1, -1)]));
}

function tagsIn(list: string): readonly string[] {
  return list.match(entityTags) ?? [];
}

function opaqueTagOf(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
