// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionReminders } from '../../../schemas/SessionReminders.ts';
import { sessionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /sessions/{sessionId}/reminders: Return to the usual reminders of a session */
export const ResetSessionRemindersEndpoint = endpointOf({
  operation: {
    id: 'resetSessionReminders',
    tag: 'sessions',
    method: 'delete',
    access: 'participant',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing', 'sessions.not_found', 'sessions.too_late'],
    parameters: [{ name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: sessionIdPath },
  responses: {
    200: { media: { 'application/json': SessionReminders }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
