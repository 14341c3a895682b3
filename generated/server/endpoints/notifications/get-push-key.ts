// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { PushKey } from '../../../schemas/PushKey.ts';
import {
  ForbiddenResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const getPushKey: EndpointContract = {
  operation: {
    id: 'getPushKey',
    tag: 'notifications',
    method: 'get',
    path: '/notifications/push-key',
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
};

/** GET /notifications/push-key: Get the key for push subscriptions */
export class GetPushKeyEndpoint extends ContractEndpoint {
  protected override readonly contract = getPushKey;
}
