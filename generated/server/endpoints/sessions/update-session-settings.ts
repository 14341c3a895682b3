// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionSettings } from '../../../schemas/SessionSettings.ts';
import { compiledSessionSettingsUpdate } from '../../../schemas/SessionSettingsUpdate.ts';
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

/** PATCH /sessions/settings: Update the caller's settings for sessions */
export const UpdateSessionSettingsEndpoint = endpointOf({
  operation: {
    id: 'updateSessionSettings',
    tag: 'sessions',
    method: 'patch',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/merge-patch+json': compiledSessionSettingsUpdate } },
  responses: {
    200: { media: { 'application/json': SessionSettings }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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
