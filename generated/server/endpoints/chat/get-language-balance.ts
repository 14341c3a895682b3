// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { LanguageBalance } from '../../../schemas/LanguageBalance.ts';
import { roomIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /chat/rooms/{roomId}/language-balance: Get the balance of languages in a chat room */
export const GetLanguageBalanceEndpoint = endpointOf({
  operation: {
    id: 'getLanguageBalance',
    tag: 'chat',
    method: 'get',
    access: 'member',
    rateLimit: 'standard',
    problems: ['chat.room_not_found'],
    parameters: [{ name: 'roomId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: roomIdPath },
  responses: {
    200: { media: { 'application/json': LanguageBalance } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
