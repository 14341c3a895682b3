import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { referenceIndex } from '../../../reference/localised.ts';
import { referenceCaching } from './reference-caching.ts';

/** GET /reference */
export async function listReferenceLists({ deps }: Input<'listReferenceLists'>): Promise<Reply<'listReferenceLists'>> {
  const lists = referenceIndex(deps.locale);
  return { status: 200, headers: await referenceCaching('index', deps.locale, lists), body: { lists } };
}
