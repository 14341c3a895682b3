// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { OpenApiDocument } from '../../../schemas/OpenApiDocument.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import { InvalidResponse, NotModifiedResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /openapi.json: Get the contract */
export const GetContractEndpoint = endpointOf({
  operation: {
    id: 'getContract',
    tag: 'system',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    conditional: true,
    problems: [],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: ifNoneMatchHeaders },
  responses: {
    200: {
      media: { 'application/json': OpenApiDocument },
      headers: z.lazy(() => z.object({ 'cache-control': z.string(), etag: z.string() })),
    },
    304: NotModifiedResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
  },
});
