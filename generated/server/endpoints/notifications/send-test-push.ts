// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { subscriptionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /notifications/push-subscriptions/{subscriptionId}/test: Send a test notification to a device */
export const SendTestPushEndpoint = endpointOf({
  operation: {
    id: 'sendTestPush',
    tag: 'notifications',
    method: 'post',
    access: 'self',
    rateLimit: 'upload',
    problems: ['notification.push_subscription_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [
      { name: 'subscriptionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'accept-language', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: subscriptionIdPath,
    headers: z.compile(z.object({ 'accept-language': z.exactOptional(z.string()) })),
  },
  responses: {
    202: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
