// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatRoom } from '../../../schemas/ChatRoom.ts';
import { compiledChatRoomUpdate } from '../../../schemas/ChatRoomUpdate.ts';
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

/** PATCH /chat/rooms/{roomId}: Rename a chat room */
export const UpdateChatRoomEndpoint = endpointOf({
  operation: {
    id: 'updateChatRoom',
    tag: 'chat',
    method: 'patch',
    access: 'member',
    rateLimit: 'standard',
    problems: [
      'chat.not_a_group',
      'chat.not_permitted',
      'chat.room_not_found',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [{ name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
  },
  request: { params: roomIdPath, body: { 'application/merge-patch+json': compiledChatRoomUpdate } },
  responses: {
    200: { media: { 'application/json': ChatRoom } },
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
