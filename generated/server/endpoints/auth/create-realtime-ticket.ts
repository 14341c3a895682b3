// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { RealtimeTicket } from '../../../schemas/RealtimeTicket.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /auth/realtime-ticket: Create a ticket for a live connection */
export const CreateRealtimeTicketEndpoint = endpointOf({
  operation: {
    id: 'createRealtimeTicket',
    tag: 'auth',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': RealtimeTicket } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
