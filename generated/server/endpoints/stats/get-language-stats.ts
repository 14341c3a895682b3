// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { LanguageProgress } from '../../../schemas/LanguageProgress.ts';
import { StatsLanguage } from '../../../schemas/StatsLanguage.ts';
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

/** GET /stats/languages/{language}: Get the progress of the caller in a language */
export const GetLanguageStatsEndpoint = endpointOf({
  operation: {
    id: 'getLanguageStats',
    tag: 'stats',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['profile.missing'],
    parameters: [
      { name: 'language', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: z.compile(z.strictObject({ language: StatsLanguage })), headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': LanguageProgress }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
