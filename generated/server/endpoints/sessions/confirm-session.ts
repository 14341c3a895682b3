// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionReservation } from '../../../schemas/SessionReservation.ts';
import { ifMatchHeaders, scopeQuery, sessionIdPath } from '../../parameters.ts';
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

/** POST /sessions/{sessionId}/confirm: Confirm a session */
export const ConfirmSessionEndpoint = endpointOf({
  operation: {
    id: 'confirmSession',
    tag: 'sessions',
    method: 'post',
    access: 'participant',
    rateLimit: 'standard',
    guarded: true,
    problems: [
      'profile.deletion_pending',
      'profile.missing',
      'sessions.day_full',
      'sessions.not_available',
      'sessions.not_found',
      'sessions.not_pending',
      'sessions.short_notice',
      'sessions.too_many_ahead',
      'sessions.wrong_side',
    ],
    parameters: [
      { name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'scope', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: sessionIdPath, query: scopeQuery, headers: ifMatchHeaders },
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
