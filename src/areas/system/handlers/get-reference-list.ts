import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { localiseList } from '../../../reference/localised.ts';
import { referenceCaching } from './reference-caching.ts';

/** GET /reference/{list} */
export async function getReferenceList({
  params,
  deps,
}: Input<'getReferenceList'>): Promise<Reply<'getReferenceList'>> {
  const list = localiseList(params.list, deps.locale);
  return { status: 200, headers: await referenceCaching(params.list, deps.locale, list), body: list };
}
