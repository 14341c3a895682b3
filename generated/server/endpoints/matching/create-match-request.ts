// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchRequest } from '../../../schemas/MatchRequest.ts';
import { compiledNewMatchRequest } from '../../../schemas/NewMatchRequest.ts';
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

/** POST /matching/requests: Create a match request */
export const CreateMatchRequestEndpoint = endpointOf({
  operation: {
    id: 'createMatchRequest',
    tag: 'matching',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    idempotent: true,
    problems: [
      'matching.already_matched',
      'matching.already_requested',
      'matching.declined_recently',
      'matching.not_available',
      'matching.not_onboarded',
      'matching.partner_not_onboarded',
      'matching.profile_hidden',
      'matching.request_not_found',
      'matching.too_many_received',
      'matching.too_many_sent',
      'matching.too_soon',
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledNewMatchRequest } },
  responses: {
    201: {
      media: { 'application/json': MatchRequest },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()), location: z.string() })),
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
