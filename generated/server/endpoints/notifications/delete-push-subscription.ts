// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { subscriptionIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /notifications/push-subscriptions/{subscriptionId}: Remove a push subscription */
export const DeletePushSubscriptionEndpoint = endpointOf({
  operation: {
    id: 'deletePushSubscription',
    tag: 'notifications',
    method: 'delete',
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
});
