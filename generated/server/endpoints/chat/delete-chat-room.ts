// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
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

const deleteChatRoom: EndpointContract = {
  operation: {
    id: 'deleteChatRoom',
    tag: 'chat',
    method: 'delete',
    path: '/chat/rooms/{roomId}',
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
};

/** DELETE /chat/rooms/{roomId}: Delete a chat room */
export class DeleteChatRoomEndpoint extends ContractEndpoint {
  protected override readonly contract = deleteChatRoom;
}
