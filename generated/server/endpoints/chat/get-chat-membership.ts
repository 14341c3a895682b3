// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMembership } from '../../../schemas/ChatMembership.ts';
import { ifNoneMatchHeaders, roomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/membership: Get the caller's settings of a chat room */
export const GetChatMembershipEndpoint = endpointOf({
  operation: {
    id: 'getChatMembership',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    conditional: true,
    problems: ['chat.room_not_found'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: roomIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': ChatMembership }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
