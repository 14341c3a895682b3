import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf } from '../../../platform/http/etag.ts';

/** GET /openapi.json */
export async function getContract({ deps }: Input<'getContract'>): Promise<Reply<'getContract'>> {
  return {
    status: 200,
    headers: { etag: etagOf(await deps.contract.hash()), 'cache-control': 'public, max-age=300' },
    body: () => deps.contract.document(deps.env),
  };
}
