// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ReferenceList } from '../../../schemas/ReferenceList.ts';
import { ReferenceListName } from '../../../schemas/ReferenceListName.ts';
import { acceptLanguageAndIfNoneMatchHeaders } from '../../parameters.ts';
import { InvalidResponse, NotModifiedResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /reference/{list}: Get a reference list */
export const GetReferenceListEndpoint = endpointOf({
  operation: {
    id: 'getReferenceList',
    tag: 'system',
    method: 'get',
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
});
