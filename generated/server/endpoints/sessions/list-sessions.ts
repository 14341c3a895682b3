// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../../../src/platform/wire/schema-rules.ts';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { SessionReservationPage } from '../../../schemas/SessionReservationPage.ts';
import { SessionRole } from '../../../schemas/SessionRole.ts';
import { SessionStatus } from '../../../schemas/SessionStatus.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions: List sessions */
export const ListSessionsEndpoint = endpointOf({
  operation: {
    id: 'listSessions',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'from', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'role', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      from: z.exactOptional(z.string().check(z.refine(...format('date-time')))),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      role: z.exactOptional(SessionRole),
      status: z.exactOptional(SessionStatus),
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
