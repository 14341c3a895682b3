// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMemberPage } from '../../../schemas/ChatMemberPage.ts';
import { cursorAndLimitQuery, roomIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/members: List the members of a chat room */
export const ListChatMembersEndpoint = endpointOf({
  operation: {
    id: 'listChatMembers',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    paged: true,
    problems: ['chat.not_a_group', 'chat.room_not_found'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { params: roomIdPath, query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': ChatMemberPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
