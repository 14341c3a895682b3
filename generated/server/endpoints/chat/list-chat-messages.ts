// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMessageWindow } from '../../../schemas/ChatMessageWindow.ts';
import { roomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/messages: List the messages of a chat room */
export const ListChatMessagesEndpoint = endpointOf({
  operation: {
    id: 'listChatMessages',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    problems: ['chat.room_not_found'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'after', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'around', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'before', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: {
    params: roomIdPath,
    query: z.compile(z.strictObject({
      after: z.exactOptional(z.int().check(z.gte(0), z.lte(9007199254740991))),
      around: z.exactOptional(z.int().check(z.gte(1), z.lte(9007199254740991))),
      before: z.exactOptional(z.int().check(z.gte(1), z.lte(9007199254740991))),
      limit: z._default(z.int().check(z.gte(1), z.lte(200)), 50),
    })),
  },
  responses: {
    200: { media: { 'application/json': ChatMessageWindow } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
