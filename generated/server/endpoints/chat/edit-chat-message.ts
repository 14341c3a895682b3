// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMessage } from '../../../schemas/ChatMessage.ts';
import { compiledChatMessageUpdate } from '../../../schemas/ChatMessageUpdate.ts';
import { ifMatchHeaders, messageIdAndRoomIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PATCH /chat/rooms/{roomId}/messages/{messageId}: Edit a message */
export const EditChatMessageEndpoint = endpointOf({
  operation: {
    id: 'editChatMessage',
    tag: 'chat',
    method: 'patch',
    access: 'member',
    rateLimit: 'messages',
    guarded: true,
    problems: [
      'chat.message_deleted',
      'chat.message_not_found',
      'chat.not_sender',
      'chat.room_closed',
      'chat.room_not_found',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [
      { name: 'messageId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
  },
  request: {
    params: messageIdAndRoomIdPath,
    headers: ifMatchHeaders,
    body: { 'application/merge-patch+json': compiledChatMessageUpdate },
  },
  responses: {
    200: { media: { 'application/json': ChatMessage }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
