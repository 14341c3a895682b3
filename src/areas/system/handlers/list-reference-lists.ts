import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { localiseIndex } from '../../../reference/localised.ts';
import { referenceCaching } from './reference-caching.ts';

/** GET /reference */
export async function listReferenceLists({ deps }: Input<'listReferenceLists'>): Promise<Reply<'listReferenceLists'>> {
  const lists = localiseIndex(deps.locale);
  return { status: 200, headers: await referenceCaching('index', deps.locale, lists), body: { lists } };
}
