// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { subscriptionIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const deletePushSubscription: EndpointContract = {
  operation: {
    id: 'deletePushSubscription',
    tag: 'notifications',
    method: 'delete',
    path: '/notifications/push-subscriptions/{subscriptionId}',
    access: 'self',
    rateLimit: 'standard',
    problems: ['notification.push_subscription_not_found'],
    parameters: [{ name: 'subscriptionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: subscriptionIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** DELETE /notifications/push-subscriptions/{subscriptionId}: Remove a push subscription */
export class DeletePushSubscriptionEndpoint extends ContractEndpoint {
  protected override readonly contract = deletePushSubscription;
}
