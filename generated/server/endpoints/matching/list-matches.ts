// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchPage } from '../../../schemas/MatchPage.ts';
import { cursorAndLimitQuery } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/matches: List matches */
export const ListMatchesEndpoint = endpointOf({
  operation: {
    id: 'listMatches',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': MatchPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
