// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatCorrection } from '../../../schemas/ChatCorrection.ts';
import { compiledNewChatCorrection } from '../../../schemas/NewChatCorrection.ts';
import { messageIdAndRoomIdPath } from '../../parameters.ts';
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

/** POST /chat/rooms/{roomId}/messages/{messageId}/corrections: Correct a message */
export const CreateChatCorrectionEndpoint = endpointOf({
  operation: {
    id: 'createChatCorrection',
    tag: 'chat',
    method: 'post',
    access: 'member',
    rateLimit: 'messages',
    problems: [
      'chat.client_correction_id_reused',
      'chat.message_deleted',
      'chat.message_edited',
      'chat.message_not_found',
      'chat.own_message',
      'chat.room_closed',
      'chat.room_not_found',
      'chat.too_many_corrections',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [
      { name: 'messageId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: messageIdAndRoomIdPath, body: { 'application/json': compiledNewChatCorrection } },
  responses: {
    200: { media: { 'application/json': ChatCorrection } },
    201: { media: { 'application/json': ChatCorrection } },
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
