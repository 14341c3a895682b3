// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /sessions/calendar-feed: Revoke the address of the calendar feed */
export const DeleteCalendarFeedEndpoint = endpointOf({
  operation: {
    id: 'deleteCalendarFeed',
    tag: 'sessions',
    method: 'delete',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
