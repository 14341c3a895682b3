// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { CalendarFeedAddress } from '../../../schemas/CalendarFeedAddress.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /sessions/calendar-feed: Create the address of the calendar feed */
export const CreateCalendarFeedEndpoint = endpointOf({
  operation: {
    id: 'createCalendarFeed',
    tag: 'sessions',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': CalendarFeedAddress } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
