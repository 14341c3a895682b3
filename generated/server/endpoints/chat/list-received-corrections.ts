// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatCorrectionPage } from '../../../schemas/ChatCorrectionPage.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/corrections: List the corrections that the caller has received */
export const ListReceivedCorrectionsEndpoint = endpointOf({
  operation: {
    id: 'listReceivedCorrections',
    tag: 'chat',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'learned', in: 'query', required: false, codec: { kind: 'scalar', type: 'boolean' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      learned: z.exactOptional(z.boolean()),
      limit: z._default(z.int().check(z.gte(1), z.lte(50)), 20),
    })),
  },
  responses: {
    200: { media: { 'application/json': ChatCorrectionPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
