// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchRequest } from '../../../schemas/MatchRequest.ts';
import { requestIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /matching/requests/{requestId}/accept: Accept a match request */
export const AcceptMatchRequestEndpoint = endpointOf({
  operation: {
    id: 'acceptMatchRequest',
    tag: 'matching',
    method: 'post',
    access: 'participant',
    rateLimit: 'standard',
    problems: [
      'matching.not_pending',
      'matching.profile_hidden',
      'matching.request_not_found',
      'matching.wrong_side',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [{ name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: requestIdPath },
  responses: {
    200: { media: { 'application/json': MatchRequest } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
