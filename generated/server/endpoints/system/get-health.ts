// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { Health } from '../../../schemas/Health.ts';
import { InvalidResponse, TooManyRequestsResponse } from '../../responses.ts';

const getHealth: EndpointContract = {
  operation: {
    id: 'getHealth',
    tag: 'system',
    method: 'get',
    path: '/health',
    access: 'public',
    rateLimit: 'anonymous',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: { 200: { media: { 'application/json': Health } }, 422: InvalidResponse, 429: TooManyRequestsResponse },
};

/** GET /health: Get the health of the service */
export class GetHealthEndpoint extends ContractEndpoint {
  protected override readonly contract = getHealth;
}
