// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ChatMembership } from '../../../schemas/ChatMembership.ts';
import { compiledChatMembershipUpdate } from '../../../schemas/ChatMembershipUpdate.ts';
import { ifMatchHeaders, roomIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PATCH /chat/rooms/{roomId}/membership: Update the caller's settings of a chat room */
export const UpdateChatMembershipEndpoint = endpointOf({
  operation: {
    id: 'updateChatMembership',
    tag: 'chat',
    method: 'patch',
    access: 'member',
    rateLimit: 'standard',
    guarded: true,
    problems: ['chat.room_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [
      { name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
  },
  request: {
    params: roomIdPath,
    headers: ifMatchHeaders,
    body: { 'application/merge-patch+json': compiledChatMembershipUpdate },
  },
  responses: {
    200: { media: { 'application/json': ChatMembership }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
