// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Profile } from '../../../schemas/Profile.ts';
import { compiledProfileCreation } from '../../../schemas/ProfileCreation.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /users/me: Create the caller's profile */
export const CreateMyProfileEndpoint = endpointOf({
  operation: {
    id: 'createMyProfile',
    tag: 'profile',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    idempotent: true,
    problems: ['profile.already_exists'],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledProfileCreation } },
  responses: {
    201: {
      media: { 'application/json': Profile },
      headers: z.lazy(() => z.object({
        etag: z.string(),
        'idempotency-replayed': z.exactOptional(z.string()),
        location: z.string(),
      })),
    },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
