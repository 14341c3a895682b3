// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { MatchRequestDirection } from '../../../schemas/MatchRequestDirection.ts';
import { MatchRequestPage } from '../../../schemas/MatchRequestPage.ts';
import { MatchRequestStatus } from '../../../schemas/MatchRequestStatus.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/requests: List match requests */
export const ListMatchRequestsEndpoint = endpointOf({
  operation: {
    id: 'listMatchRequests',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'direction', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      direction: z._default(MatchRequestDirection, 'received'),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      status: z.exactOptional(MatchRequestStatus),
    })),
  },
  responses: {
    200: { media: { 'application/json': MatchRequestPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
