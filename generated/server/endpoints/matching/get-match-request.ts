// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchRequest } from '../../../schemas/MatchRequest.ts';
import { ifNoneMatchHeaders, requestIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/requests/{requestId}: Get a match request */
export const GetMatchRequestEndpoint = endpointOf({
  operation: {
    id: 'getMatchRequest',
    tag: 'matching',
    method: 'get',
    access: 'participant',
    rateLimit: 'standard',
    conditional: true,
    problems: ['matching.request_not_found'],
    parameters: [
      { name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: requestIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': MatchRequest }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
