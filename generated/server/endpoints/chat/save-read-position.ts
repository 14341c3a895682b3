// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatReadPosition } from '../../../schemas/ChatReadPosition.ts';
import { compiledChatReadPositionUpdate } from '../../../schemas/ChatReadPositionUpdate.ts';
import { roomIdPath } from '../../parameters.ts';
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

/** PUT /chat/rooms/{roomId}/read-position: Save how far the caller has read */
export const SaveReadPositionEndpoint = endpointOf({
  operation: {
    id: 'saveReadPosition',
    tag: 'chat',
    method: 'put',
    access: 'member',
    rateLimit: 'standard',
    problems: ['chat.room_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: roomIdPath, body: { 'application/json': compiledChatReadPositionUpdate } },
  responses: {
    200: { media: { 'application/json': ChatReadPosition } },
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
