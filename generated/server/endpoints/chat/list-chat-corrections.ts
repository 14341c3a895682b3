// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatCorrections } from '../../../schemas/ChatCorrections.ts';
import { messageIdAndRoomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/messages/{messageId}/corrections: List the corrections of a message */
export const ListChatCorrectionsEndpoint = endpointOf({
  operation: {
    id: 'listChatCorrections',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    problems: ['chat.message_not_found', 'chat.room_not_found'],
    parameters: [
      { name: 'messageId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: messageIdAndRoomIdPath },
  responses: {
    200: { media: { 'application/json': ChatCorrections } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
