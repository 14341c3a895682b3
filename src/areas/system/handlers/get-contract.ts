import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { etagOf, notModified } from '../../../platform/http/etag.ts';

/** GET /openapi.json */
export async function getContract({ headers, deps }: Input<'getContract'>): Promise<Reply<'getContract'>> {
  const etag = etagOf(await deps.contract.hash());
  if (notModified(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
  return {
    status: 200,
    headers: { etag, 'cache-control': 'public, max-age=300' },
    body: await deps.contract.document(deps.env),
  };
}
