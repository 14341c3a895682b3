// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Availability } from '../../../schemas/Availability.ts';
import { compiledAvailabilityReplacement } from '../../../schemas/AvailabilityReplacement.ts';
import { ifMatchHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PUT /users/me/availability: Replace the caller's availability */
export const ReplaceMyAvailabilityEndpoint = endpointOf({
  operation: {
    id: 'replaceMyAvailability',
    tag: 'profile',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/json': compiledAvailabilityReplacement } },
  responses: {
    200: { media: { 'application/json': Availability }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
