// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { Clock } from '../../../schemas/Clock.ts';
import { InvalidResponse, TooManyRequestsResponse } from '../../responses.ts';

const getClock: EndpointContract = {
  operation: {
    id: 'getClock',
    tag: 'system',
    method: 'get',
    path: '/dev/clock',
    access: 'public',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: { 200: { media: { 'application/json': Clock } }, 422: InvalidResponse, 429: TooManyRequestsResponse },
};

/** GET /dev/clock: Get the server's clock (development only) */
export class GetClockEndpoint extends ContractEndpoint {
  protected override readonly contract = getClock;
}
