// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { UnreadNotificationCount } from '../../../schemas/UnreadNotificationCount.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const getUnreadNotificationCount: EndpointContract = {
  operation: {
    id: 'getUnreadNotificationCount',
    tag: 'notifications',
    method: 'get',
    path: '/notifications/unread-count',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': UnreadNotificationCount } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** GET /notifications/unread-count: Get the number of unread notifications */
export class GetUnreadNotificationCountEndpoint extends ContractEndpoint {
  protected override readonly contract = getUnreadNotificationCount;
}
