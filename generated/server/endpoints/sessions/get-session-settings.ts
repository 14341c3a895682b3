// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionSettings } from '../../../schemas/SessionSettings.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/settings: Get the caller's settings for sessions */
export const GetSessionSettingsEndpoint = endpointOf({
  operation: {
    id: 'getSessionSettings',
    tag: 'sessions',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['profile.missing'],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': SessionSettings }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
