// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMember } from '../../../schemas/ChatMember.ts';
import { compiledChatMemberUpdate } from '../../../schemas/ChatMemberUpdate.ts';
import { roomIdAndUserIdPath } from '../../parameters.ts';
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

/** PUT /chat/rooms/{roomId}/members/{userId}: Join a chat room, invite a partner, or change a role */
export const SaveChatMemberEndpoint = endpointOf({
  operation: {
    id: 'saveChatMember',
    tag: 'chat',
    method: 'put',
    access: 'member',
    rateLimit: 'standard',
    problems: [
      'chat.cannot_be_invited',
      'chat.member_not_found',
      'chat.member_was_removed',
      'chat.not_a_group',
      'chat.not_permitted',
      'chat.room_full',
      'chat.room_not_found',
      'chat.too_many_rooms',
      'profile.deletion_pending',
      'profile.missing',
      'profile.user_not_found',
    ],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: roomIdAndUserIdPath, body: { 'application/json': compiledChatMemberUpdate } },
  responses: {
    200: { media: { 'application/json': ChatMember } },
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
