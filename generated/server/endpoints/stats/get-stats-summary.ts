// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { StatsPeriod } from '../../../schemas/StatsPeriod.ts';
import { StatsSummary } from '../../../schemas/StatsSummary.ts';
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

/** GET /stats/summary: Get a week or month of the caller */
export const GetStatsSummaryEndpoint = endpointOf({
  operation: {
    id: 'getStatsSummary',
    tag: 'stats',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['profile.missing'],
    parameters: [
      { name: 'on', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'period', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({ on: z.exactOptional(z.iso.date()), period: StatsPeriod })),
    headers: ifNoneMatchHeaders,
  },
  responses: {
    200: { media: { 'application/json': StatsSummary }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
