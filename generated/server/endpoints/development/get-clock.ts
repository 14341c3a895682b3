// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Clock } from '../../../schemas/Clock.ts';
import { InvalidResponse, TooManyRequestsResponse } from '../../responses.ts';

/** GET /dev/clock: Get the server's clock (development only) */
export const GetClockEndpoint = endpointOf({
  operation: {
    id: 'getClock',
    tag: 'system',
    method: 'get',
    access: 'public',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: { 200: { media: { 'application/json': Clock } }, 422: InvalidResponse, 429: TooManyRequestsResponse },
});
