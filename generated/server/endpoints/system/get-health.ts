// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Health } from '../../../schemas/Health.ts';
import { InvalidResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /health: Get the health of the service */
export const GetHealthEndpoint = endpointOf({
  operation: {
    id: 'getHealth',
    tag: 'system',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: { 200: { media: { 'application/json': Health } }, 422: InvalidResponse, 429: TooManyRequestsResponse },
});
