import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { localiseIndex } from '../../../reference/localised.ts';
import { notModified } from '../../../platform/http/etag.ts';
import { referenceCaching } from './reference-caching.ts';

/** GET /reference */
export async function listReferenceLists({
  headers,
  deps,
}: Input<'listReferenceLists'>): Promise<Reply<'listReferenceLists'>> {
  const lists = localiseIndex(deps.locale);
  const caching = await referenceCaching('index', deps.locale, lists);
  if (notModified(headers['if-none-match'], caching.etag)) return { status: 304, headers: { etag: caching.etag } };
  return { status: 200, headers: caching, body: { lists } };
}
