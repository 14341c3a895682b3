// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { SessionReservationPage } from '../../../schemas/SessionReservationPage.ts';
import { UserId } from '../../../schemas/UserId.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/history: List past sessions */
export const ListPastSessionsEndpoint = endpointOf({
  operation: {
    id: 'listPastSessions',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'attendance', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'from', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'partnerId', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      attendance: z.exactOptional(z.enum(['both', 'caller_absent', 'partner_absent'])),
      cursor: z.exactOptional(Cursor),
      from: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      partnerId: z.exactOptional(UserId),
      status: z.exactOptional(z.enum(['completed', 'declined', 'cancelled', 'expired', 'no_show'])),
      to: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
    })),
  },
  responses: {
    200: { media: { 'application/json': SessionReservationPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
