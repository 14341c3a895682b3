// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
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

/** PUT /dev/clock: Set the server's clock (development only) */
export const SetClockEndpoint = endpointOf({
  operation: {
    id: 'setClock',
    tag: 'system',
    method: 'put',
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
});
