// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatRoom } from '../../../schemas/ChatRoom.ts';
import { compiledNewChatRoom } from '../../../schemas/NewChatRoom.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
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

/** POST /chat/rooms: Create a group or public room */
export const CreateChatRoomEndpoint = endpointOf({
  operation: {
    id: 'createChatRoom',
    tag: 'chat',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    idempotent: true,
    problems: ['chat.age_unknown', 'chat.too_many_rooms', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledNewChatRoom } },
  responses: {
    201: {
      media: { 'application/json': ChatRoom },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()), location: z.string() })),
    },
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
