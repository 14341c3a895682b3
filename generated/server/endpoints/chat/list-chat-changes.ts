// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatChanges } from '../../../schemas/ChatChanges.ts';
import { roomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/changes: List changed messages of a chat room */
export const ListChatChangesEndpoint = endpointOf({
  operation: {
    id: 'listChatChanges',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    problems: ['chat.room_not_found'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'after', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: {
    params: roomIdPath,
    query: z.compile(z.strictObject({
      after: z._default(z.int().check(z.gte(0), z.lte(9007199254740991)), 0),
      limit: z._default(z.int().check(z.gte(1), z.lte(200)), 50),
    })),
  },
  responses: {
    200: { media: { 'application/json': ChatChanges } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
