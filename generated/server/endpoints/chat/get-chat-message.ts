// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMessage } from '../../../schemas/ChatMessage.ts';
import { ifNoneMatchHeaders, messageIdAndRoomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/messages/{messageId}: Get a message */
export const GetChatMessageEndpoint = endpointOf({
  operation: {
    id: 'getChatMessage',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    conditional: true,
    problems: ['chat.message_not_found', 'chat.room_not_found'],
    parameters: [
      { name: 'messageId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: messageIdAndRoomIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': ChatMessage }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
