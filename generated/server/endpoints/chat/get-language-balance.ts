// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
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

const getLanguageBalance: EndpointContract = {
  operation: {
    id: 'getLanguageBalance',
    tag: 'chat',
    method: 'get',
    path: '/chat/rooms/{roomId}/language-balance',
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
};

/** GET /chat/rooms/{roomId}/language-balance: Get the balance of languages in a chat room */
export class GetLanguageBalanceEndpoint extends ContractEndpoint {
  protected override readonly contract = getLanguageBalance;
}
