// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ReferenceIndex } from '../../../schemas/ReferenceIndex.ts';
import { acceptLanguageAndIfNoneMatchHeaders } from '../../parameters.ts';
import { InvalidResponse, NotModifiedResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /reference: List reference lists */
export const ListReferenceListsEndpoint = endpointOf({
  operation: {
    id: 'listReferenceLists',
    tag: 'system',
    method: 'get',
    access: 'public',
    rateLimit: 'standard',
    conditional: true,
    problems: [],
    parameters: [
      { name: 'accept-language', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { headers: acceptLanguageAndIfNoneMatchHeaders },
  responses: {
    200: {
      media: { 'application/json': ReferenceIndex },
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
