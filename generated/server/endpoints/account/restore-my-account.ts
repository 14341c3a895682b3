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

/** POST /users/me/restore: Restore the caller's account */
export const RestoreMyAccountEndpoint = endpointOf({
  operation: {
    id: 'restoreMyAccount',
    tag: 'account',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['profile.missing', 'profile.not_deleting'],
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
