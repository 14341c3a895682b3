// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNewSession } from '../../../schemas/NewSession.ts';
import { SessionReservation } from '../../../schemas/SessionReservation.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
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

/** POST /sessions: Ask a partner for a session */
export const CreateSessionEndpoint = endpointOf({
  operation: {
    id: 'createSession',
    tag: 'sessions',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    idempotent: true,
    problems: [
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'sessions.day_full',
      'sessions.not_available',
      'sessions.not_matched',
      'sessions.occurrences_taken',
      'sessions.short_notice',
      'sessions.slot_taken',
      'sessions.too_far',
      'sessions.too_many_open',
      'sessions.too_many_to_partner',
      'sessions.too_soon',
      'sessions.words_refused',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledNewSession } },
  responses: {
    201: {
      media: { 'application/json': SessionReservation },
      headers: z.lazy(() => z.object({
        etag: z.string(),
        'idempotency-replayed': z.exactOptional(z.string()),
        location: z.string(),
      })),
    },
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
