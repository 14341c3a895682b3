// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { userIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /users/me/blocks/{userId}: Unblock a user */
export const UnblockUserEndpoint = endpointOf({
  operation: {
    id: 'unblockUser',
    tag: 'safety',
    method: 'delete',
    access: 'self',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing', 'profile.self_not_allowed'],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: userIdPath },
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
