// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchPreferences } from '../../../schemas/MatchPreferences.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/preferences: Get the caller's match preferences */
export const GetMatchPreferencesEndpoint = endpointOf({
  operation: {
    id: 'getMatchPreferences',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['matching.not_onboarded', 'profile.missing'],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': MatchPreferences }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
