// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMessage } from '../../../schemas/ChatMessage.ts';
import { compiledNewChatMessage } from '../../../schemas/NewChatMessage.ts';
import { roomIdPath } from '../../parameters.ts';
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

/** POST /chat/rooms/{roomId}/messages: Send a message */
export const SendChatMessageEndpoint = endpointOf({
  operation: {
    id: 'sendChatMessage',
    tag: 'chat',
    method: 'post',
    access: 'member',
    rateLimit: 'messages',
    problems: [
      'chat.client_message_id_reused',
      'chat.mention_not_member',
      'chat.reply_not_found',
      'chat.room_closed',
      'chat.room_not_found',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [{ name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: roomIdPath, body: { 'application/json': compiledNewChatMessage } },
  responses: {
    200: { media: { 'application/json': ChatMessage } },
    201: { media: { 'application/json': ChatMessage }, headers: z.lazy(() => z.object({ location: z.string() })) },
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
