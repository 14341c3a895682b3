// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /users/me/profile-image: Delete the caller's profile picture */
export const DeleteProfileImageEndpoint = endpointOf({
  operation: {
    id: 'deleteProfileImage',
    tag: 'profile',
    method: 'delete',
    access: 'self',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [],
  },
  request: {},
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
