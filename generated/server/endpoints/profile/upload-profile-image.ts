// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ProfileImage } from '../../../schemas/ProfileImage.ts';
import { compiledProfileImageUpload } from '../../../schemas/ProfileImageUpload.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /users/me/profile-image: Upload the caller's profile picture */
export const UploadProfileImageEndpoint = endpointOf({
  operation: {
    id: 'uploadProfileImage',
    tag: 'profile',
    method: 'post',
    access: 'self',
    rateLimit: 'upload',
    idempotent: true,
    problems: [
      'idempotency.in_progress',
      'image.animated',
      'image.combined',
      'image.dimensions_refused',
      'image.empty',
      'image.incomplete',
      'image.type_refused',
      'image.unreadable',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: {
      required: true,
      maxBytes: 10551296,
      media: {
        'multipart/form-data': { kind: 'fields', fields: { file: { kind: 'file', accepts: [], maxBytes: 10485760 } } },
      },
    },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'multipart/form-data': compiledProfileImageUpload } },
  responses: {
    201: {
      media: { 'application/json': ProfileImage },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
    },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
