// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ActivityBucketSize } from '../../../schemas/ActivityBucketSize.ts';
import { ActivityChart } from '../../../schemas/ActivityChart.ts';
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

/** GET /stats/activity: Get the activity of the caller over time */
export const GetStatsActivityEndpoint = endpointOf({
  operation: {
    id: 'getStatsActivity',
    tag: 'stats',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['profile.missing'],
    parameters: [
      { name: 'bucket', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'from', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'language', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'to', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      bucket: ActivityBucketSize,
      from: z.iso.date(),
      language: z.exactOptional(StatsLanguage),
      to: z.iso.date(),
    })),
    headers: ifNoneMatchHeaders,
  },
  responses: {
    200: { media: { 'application/json': ActivityChart }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
