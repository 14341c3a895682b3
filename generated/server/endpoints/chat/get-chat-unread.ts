// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { ChatUnread } from '../../../schemas/ChatUnread.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const getChatUnread: EndpointContract = {
  operation: {
    id: 'getChatUnread',
    tag: 'chat',
    method: 'get',
    path: '/chat/unread',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': ChatUnread } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** GET /chat/unread: Get the number of unread messages */
export class GetChatUnreadEndpoint extends ContractEndpoint {
  protected override readonly contract = getChatUnread;
}
