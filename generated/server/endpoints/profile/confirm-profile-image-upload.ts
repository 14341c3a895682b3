// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ProfileImage } from '../../../schemas/ProfileImage.ts';
import { compiledProfileImageConfirmation } from '../../../schemas/ProfileImageConfirmation.ts';
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

/** POST /users/me/profile-image/direct-upload/confirm: Confirm a profile picture upload */
export const ConfirmProfileImageUploadEndpoint = endpointOf({
  operation: {
    id: 'confirmProfileImageUpload',
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
      'image.upload_empty',
      'image.upload_not_found',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledProfileImageConfirmation } },
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
