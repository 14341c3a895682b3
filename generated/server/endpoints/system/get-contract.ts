// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { OpenApiDocument } from '../../../schemas/OpenApiDocument.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import { InvalidResponse, NotModifiedResponse, TooManyRequestsResponse } from '../../responses.ts';

const getContract: EndpointContract = {
  operation: {
    id: 'getContract',
    tag: 'system',
    method: 'get',
    path: '/openapi.json',
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
};

/** GET /openapi.json: Get the contract */
export class GetContractEndpoint extends ContractEndpoint {
  protected override readonly contract = getContract;
}
