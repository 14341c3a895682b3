// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { emojiAndMessageIdAndRoomIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const addReaction: EndpointContract = {
  operation: {
    id: 'addReaction',
    tag: 'chat',
    method: 'put',
    path: '/chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}',
    access: 'member',
    rateLimit: 'messages',
    problems: [
      'chat.message_deleted',
      'chat.message_not_found',
      'chat.room_closed',
      'chat.room_not_found',
      'chat.too_many_reactions',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [
      { name: 'emoji', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'messageId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: emojiAndMessageIdAndRoomIdPath },
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

/** PUT /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}: React to a message */
export class AddReactionEndpoint extends ContractEndpoint {
  protected override readonly contract = addReaction;
}
