import { etagFromContent } from '../../../platform/http/etag.ts';
import type { Locale } from '../../../platform/locale.ts';

const etags = new Map<string, Promise<string>>();

/**
 * The headers of a reference response. The ETag is a hash of the content, language included. It is computed once in
 * each isolate for each `name` and locale, because the lists are constants of the release.
 */
export async function referenceCaching(name: string, locale: Locale, content: unknown) {
  const key = `${name}/${locale}`;
  const etag = etags.get(key) ?? etagFromContent([locale, content]);
  etags.set(key, etag);
  return { etag: await etag, 'cache-control': 'public, max-age=3600', 'content-language': locale };
}
