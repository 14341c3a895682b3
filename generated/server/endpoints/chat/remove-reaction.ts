// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
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

/** DELETE /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji}: Take a reaction back */
export const RemoveReactionEndpoint = endpointOf({
  operation: {
    id: 'removeReaction',
    tag: 'chat',
    method: 'delete',
    access: 'member',
    rateLimit: 'messages',
    problems: ['chat.message_not_found', 'chat.room_not_found', 'profile.deletion_pending', 'profile.missing'],
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
});
