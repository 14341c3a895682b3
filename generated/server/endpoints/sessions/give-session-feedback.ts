// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNewSessionFeedback } from '../../../schemas/NewSessionFeedback.ts';
import { SessionReservation } from '../../../schemas/SessionReservation.ts';
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

/** POST /sessions/{sessionId}/feedback: Give feedback on a session */
export const GiveSessionFeedbackEndpoint = endpointOf({
  operation: {
    id: 'giveSessionFeedback',
    tag: 'sessions',
    method: 'post',
    access: 'participant',
    rateLimit: 'standard',
    problems: [
      'profile.deletion_pending',
      'profile.missing',
      'sessions.feedback_given',
      'sessions.not_completed',
      'sessions.not_found',
      'sessions.too_late',
      'sessions.words_refused',
    ],
    parameters: [{ name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: sessionIdPath, body: { 'application/json': compiledNewSessionFeedback } },
  responses: {
    200: { media: { 'application/json': SessionReservation }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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
