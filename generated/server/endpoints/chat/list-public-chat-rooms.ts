// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { PublicChatRoomPage } from '../../../schemas/PublicChatRoomPage.ts';
import { cursorAndLimitQuery } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const listPublicChatRooms: EndpointContract = {
  operation: {
    id: 'listPublicChatRooms',
    tag: 'chat',
    method: 'get',
    path: '/chat/public-rooms',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': PublicChatRoomPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** GET /chat/public-rooms: List public rooms */
export class ListPublicChatRoomsEndpoint extends ContractEndpoint {
  protected override readonly contract = listPublicChatRooms;
}
