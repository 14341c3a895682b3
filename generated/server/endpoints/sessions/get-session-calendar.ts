// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionCalendar } from '../../../schemas/SessionCalendar.ts';
import { TimeZone } from '../../../schemas/TimeZone.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/calendar: Get the calendar of sessions */
export const GetSessionCalendarEndpoint = endpointOf({
  operation: {
    id: 'getSessionCalendar',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [
      { name: 'from', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'timeZone', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { query: z.compile(z.strictObject({ from: z.iso.date(), timeZone: TimeZone, to: z.iso.date() })) },
  responses: {
    200: { media: { 'application/json': SessionCalendar } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
