// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatRoomPage } from '../../../schemas/ChatRoomPage.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms: List chat rooms */
export const ListChatRoomsEndpoint = endpointOf({
  operation: {
    id: 'listChatRooms',
    tag: 'chat',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      limit: z._default(z.int().check(z.gte(1), z.lte(20)), 20),
    })),
  },
  responses: {
    200: { media: { 'application/json': ChatRoomPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
