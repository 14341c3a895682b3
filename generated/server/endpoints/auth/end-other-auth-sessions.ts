// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { EndedSessions } from '../../../schemas/EndedSessions.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /auth/sessions: End all other sessions */
export const EndOtherAuthSessionsEndpoint = endpointOf({
  operation: {
    id: 'endOtherAuthSessions',
    tag: 'auth',
    method: 'delete',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': EndedSessions } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
