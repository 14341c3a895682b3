// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { roomIdAndUserIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /chat/rooms/{roomId}/members/{userId}: Leave a chat room, or remove a member */
export const RemoveChatMemberEndpoint = endpointOf({
  operation: {
    id: 'removeChatMember',
    tag: 'chat',
    method: 'delete',
    access: 'member',
    rateLimit: 'standard',
    problems: [
      'chat.member_not_found',
      'chat.not_a_group',
      'chat.not_permitted',
      'chat.room_not_found',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: roomIdAndUserIdPath },
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
