// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { CalendarFeed } from '../../../schemas/CalendarFeed.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/calendar-feed: Get the state of the calendar feed */
export const GetCalendarFeedEndpoint = endpointOf({
  operation: {
    id: 'getCalendarFeed',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': CalendarFeed } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
