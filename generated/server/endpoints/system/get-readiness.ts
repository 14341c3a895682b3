// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { Readiness } from '../../../schemas/Readiness.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnavailableResponse,
} from '../../responses.ts';

const getReadiness: EndpointContract = {
  operation: {
    id: 'getReadiness',
    tag: 'system',
    method: 'get',
    path: '/ready',
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
};

/** GET /ready: Get the readiness of the service */
export class GetReadinessEndpoint extends ContractEndpoint {
  protected override readonly contract = getReadiness;
}
