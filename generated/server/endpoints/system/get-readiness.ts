// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Readiness } from '../../../schemas/Readiness.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnavailableResponse,
} from '../../responses.ts';

/** GET /ready: Get the readiness of the service */
export const GetReadinessEndpoint = endpointOf({
  operation: {
    id: 'getReadiness',
    tag: 'system',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['server.unavailable'],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': Readiness } },
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
    503: UnavailableResponse,
  },
});
