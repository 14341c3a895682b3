// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionSeries } from '../../../schemas/SessionSeries.ts';
import { ifNoneMatchHeaders, sessionIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /sessions/{sessionId}/series: Get the series of a session */
export const GetSessionSeriesEndpoint = endpointOf({
  operation: {
    id: 'getSessionSeries',
    tag: 'sessions',
    method: 'get',
    access: 'participant',
    rateLimit: 'standard',
    conditional: true,
    problems: ['sessions.not_found'],
    parameters: [
      { name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: sessionIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': SessionSeries }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
