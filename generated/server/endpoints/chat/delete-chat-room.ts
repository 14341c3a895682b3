// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { roomIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /chat/rooms/{roomId}: Delete a chat room */
export const DeleteChatRoomEndpoint = endpointOf({
  operation: {
    id: 'deleteChatRoom',
    tag: 'chat',
    method: 'delete',
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
  },
  request: { params: roomIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
