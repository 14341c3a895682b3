// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledSessionReminderChoice } from '../../../schemas/SessionReminderChoice.ts';
import { SessionReminders } from '../../../schemas/SessionReminders.ts';
import { sessionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PUT /sessions/{sessionId}/reminders: Replace the caller's reminders of a session */
export const ReplaceSessionRemindersEndpoint = endpointOf({
  operation: {
    id: 'replaceSessionReminders',
    tag: 'sessions',
    method: 'put',
    access: 'participant',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing', 'sessions.not_found', 'sessions.too_late'],
    parameters: [{ name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: sessionIdPath, body: { 'application/json': compiledSessionReminderChoice } },
  responses: {
    200: { media: { 'application/json': SessionReminders }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
