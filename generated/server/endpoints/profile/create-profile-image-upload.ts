// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ProfileImageDirectUpload } from '../../../schemas/ProfileImageDirectUpload.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /users/me/profile-image/direct-upload: Create a profile picture upload */
export const CreateProfileImageUploadEndpoint = endpointOf({
  operation: {
    id: 'createProfileImageUpload',
    tag: 'profile',
    method: 'post',
    access: 'self',
    rateLimit: 'upload',
    idempotent: true,
    problems: ['idempotency.in_progress', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: idempotencyKeyHeaders },
  responses: {
    201: {
      media: { 'application/json': ProfileImageDirectUpload },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
