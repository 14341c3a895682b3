// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Match } from '../../../schemas/Match.ts';
import { ifNoneMatchHeaders, matchIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/matches/{matchId}: Get a match */
export const GetMatchEndpoint = endpointOf({
  operation: {
    id: 'getMatch',
    tag: 'matching',
    method: 'get',
    access: 'participant',
    rateLimit: 'standard',
    conditional: true,
    problems: ['matching.match_not_found'],
    parameters: [
      { name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: matchIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': Match }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
