// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionReservation } from '../../../schemas/SessionReservation.ts';
import { ifMatchHeaders, sessionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /sessions/{sessionId}/start: Start a session */
export const StartSessionEndpoint = endpointOf({
  operation: {
    id: 'startSession',
    tag: 'sessions',
    method: 'post',
    access: 'participant',
    rateLimit: 'standard',
    guarded: true,
    problems: [
      'profile.deletion_pending',
      'profile.missing',
      'sessions.not_available',
      'sessions.not_confirmed',
      'sessions.not_found',
      'sessions.not_matched',
      'sessions.too_early',
    ],
    parameters: [
      { name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: sessionIdPath, headers: ifMatchHeaders },
  responses: {
    200: { media: { 'application/json': SessionReservation }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
