// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { Clock } from '../../../schemas/Clock.ts';
import { compiledClockUpdate } from '../../../schemas/ClockUpdate.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

const setClock: EndpointContract = {
  operation: {
    id: 'setClock',
    tag: 'system',
    method: 'put',
    path: '/dev/clock',
    access: 'public',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledClockUpdate } },
  responses: {
    200: { media: { 'application/json': Clock } },
    400: MalformedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** PUT /dev/clock: Set the server's clock (development only) */
export class SetClockEndpoint extends ContractEndpoint {
  protected override readonly contract = setClock;
}
