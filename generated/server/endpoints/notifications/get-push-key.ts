// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { PushKey } from '../../../schemas/PushKey.ts';
import {
  ForbiddenResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications/push-key: Get the key for push subscriptions */
export const GetPushKeyEndpoint = endpointOf({
  operation: {
    id: 'getPushKey',
    tag: 'notifications',
    method: 'get',
    access: 'user',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': PushKey } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
  },
});
