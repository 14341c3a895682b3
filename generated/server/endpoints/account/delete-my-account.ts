// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { PendingDeletion } from '../../../schemas/PendingDeletion.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /users/me: Delete the caller's account */
export const DeleteMyAccountEndpoint = endpointOf({
  operation: {
    id: 'deleteMyAccount',
    tag: 'account',
    method: 'delete',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['profile.missing'],
    parameters: [],
  },
  request: {},
  responses: {
    202: { media: { 'application/json': PendingDeletion } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
