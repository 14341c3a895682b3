// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionSlots } from '../../../schemas/SessionSlots.ts';
import { UserId } from '../../../schemas/UserId.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/slots: Find times for a session */
export const FindSessionSlotsEndpoint = endpointOf({
  operation: {
    id: 'findSessionSlots',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'search',
    problems: [
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'sessions.not_available',
      'sessions.not_matched',
    ],
    parameters: [
      { name: 'durationMinutes', in: 'query', required: true, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'from', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'partnerId', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      durationMinutes: z.int().check(z.gte(15), z.lte(240)),
      from: z.string().check(z.refine(...format('date-time'))),
      partnerId: UserId,
      to: z.string().check(z.refine(...format('date-time'))),
    })),
  },
  responses: {
    200: { media: { 'application/json': SessionSlots } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
