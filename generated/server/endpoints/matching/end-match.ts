// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { matchIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /matching/matches/{matchId}: End a match */
export const EndMatchEndpoint = endpointOf({
  operation: {
    id: 'endMatch',
    tag: 'matching',
    method: 'delete',
    access: 'participant',
    rateLimit: 'standard',
    problems: ['matching.match_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: matchIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
