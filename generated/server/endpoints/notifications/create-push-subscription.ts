// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNewPushSubscription } from '../../../schemas/NewPushSubscription.ts';
import { PushSubscription } from '../../../schemas/PushSubscription.ts';
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

/** POST /notifications/push-subscriptions: Register a push subscription */
export const CreatePushSubscriptionEndpoint = endpointOf({
  operation: {
    id: 'createPushSubscription',
    tag: 'notifications',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [
      'auth.session_required',
      'notification.push_key_retired',
      'notification.push_limit_reached',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledNewPushSubscription } },
  responses: {
    200: { media: { 'application/json': PushSubscription } },
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
