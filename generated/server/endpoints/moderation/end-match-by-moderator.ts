// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { matchIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /moderation/matches/{matchId}: End a match as a moderator */
export const EndMatchByModeratorEndpoint = endpointOf({
  operation: {
    id: 'endMatchByModerator',
    tag: 'moderation',
    method: 'delete',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['moderation.match_not_found', 'moderation.own_case'],
    parameters: [{ name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: matchIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
