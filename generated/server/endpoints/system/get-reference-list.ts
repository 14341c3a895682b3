// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { ReferenceList } from '../../../schemas/ReferenceList.ts';
import { ReferenceListName } from '../../../schemas/ReferenceListName.ts';
import { acceptLanguageAndIfNoneMatchHeaders } from '../../parameters.ts';
import { InvalidResponse, NotModifiedResponse, TooManyRequestsResponse } from '../../responses.ts';

const getReferenceList: EndpointContract = {
  operation: {
    id: 'getReferenceList',
    tag: 'system',
    method: 'get',
    path: '/reference/{list}',
    access: 'public',
    rateLimit: 'standard',
    conditional: true,
    problems: [],
    parameters: [
      { name: 'list', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'accept-language', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: z.compile(z.strictObject({ list: ReferenceListName })),
    headers: acceptLanguageAndIfNoneMatchHeaders,
  },
  responses: {
    200: {
      media: { 'application/json': ReferenceList },
      headers: z.lazy(() => z.object({
        'cache-control': z.string(),
        'content-language': z.enum(['ko', 'en']),
        etag: z.string(),
      })),
    },
    304: NotModifiedResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
  },
};

/** GET /reference/{list}: Get a reference list */
export class GetReferenceListEndpoint extends ContractEndpoint {
  protected override readonly contract = getReferenceList;
}
