// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNewSessionTime } from '../../../schemas/NewSessionTime.ts';
import { SessionReservation } from '../../../schemas/SessionReservation.ts';
import { ifMatchHeaders, scopeQuery, sessionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PUT /sessions/{sessionId}/proposal: Propose another time for a session */
export const ProposeSessionTimeEndpoint = endpointOf({
  operation: {
    id: 'proposeSessionTime',
    tag: 'sessions',
    method: 'put',
    access: 'participant',
    rateLimit: 'standard',
    guarded: true,
    problems: [
      'profile.deletion_pending',
      'profile.missing',
      'sessions.day_full',
      'sessions.not_available',
      'sessions.not_confirmed',
      'sessions.not_found',
      'sessions.occurrences_taken',
      'sessions.plan_too_long',
      'sessions.same_time',
      'sessions.short_notice',
      'sessions.slot_taken',
      'sessions.too_far',
      'sessions.too_late',
      'sessions.too_many_changes',
      'sessions.too_soon',
    ],
    parameters: [
      { name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'scope', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: {
    params: sessionIdPath,
    query: scopeQuery,
    headers: ifMatchHeaders,
    body: { 'application/json': compiledNewSessionTime },
  },
  responses: {
    200: { media: { 'application/json': SessionReservation }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
