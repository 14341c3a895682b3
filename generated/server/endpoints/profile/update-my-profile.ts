// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Profile } from '../../../schemas/Profile.ts';
import { compiledProfileUpdate } from '../../../schemas/ProfileUpdate.ts';
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

/** PATCH /users/me: Update the caller's profile */
export const UpdateMyProfileEndpoint = endpointOf({
  operation: {
    id: 'updateMyProfile',
    tag: 'profile',
    method: 'patch',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    guarded: true,
    problems: [
      'profile.birth_across_adulthood',
      'profile.birth_already_changed',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
      'profile.zone_across_adulthood',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/merge-patch+json': compiledProfileUpdate } },
  responses: {
    200: { media: { 'application/json': Profile }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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
