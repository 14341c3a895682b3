// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { UnreadNotificationCount } from '../../../schemas/UnreadNotificationCount.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications/unread-count: Get the number of unread notifications */
export const GetUnreadNotificationCountEndpoint = endpointOf({
  operation: {
    id: 'getUnreadNotificationCount',
    tag: 'notifications',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': UnreadNotificationCount } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
