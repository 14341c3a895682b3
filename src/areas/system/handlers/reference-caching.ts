import { etagOf } from '../../../platform/http/etag.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import type { Locale } from '../../../platform/locale.ts';

const etags = new Map<string, Promise<string>>();

/**
 * The headers of a reference response. The ETag is a hash of the content, language included. It is computed once in
 * each isolate for each `name` and locale, because the lists are constants of the release.
 */
export async function referenceCaching(name: string, locale: Locale, content: unknown) {
  const key = `${name}/${locale}`;
  const hash = etags.get(key) ?? sha256Base64url(JSON.stringify([locale, content]));
  etags.set(key, hash);
  return { etag: etagOf(await hash), 'cache-control': 'public, max-age=3600', 'content-language': locale };
}
