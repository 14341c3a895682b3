import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { localiseList } from '../../../reference/localised.ts';
import { notModified } from '../../../platform/http/etag.ts';
import { referenceCaching } from './reference-caching.ts';

/** GET /reference/{list} */
export async function getReferenceList({
  params,
  headers,
  deps,
}: Input<'getReferenceList'>): Promise<Reply<'getReferenceList'>> {
  const list = localiseList(params.list, deps.locale);
  const caching = await referenceCaching(params.list, deps.locale, list);
  if (notModified(headers['if-none-match'], caching.etag)) return { status: 304, headers: { etag: caching.etag } };
  return { status: 200, headers: caching, body: list };
}
