// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
} from '../../responses.ts';

/** GET /calendar-feeds/{file}: Read a calendar feed */
export const ReadCalendarFeedEndpoint = endpointOf({
  operation: {
    id: 'readCalendarFeed',
    tag: 'sessions',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    conditional: true,
    problems: ['sessions.feed_not_found'],
    parameters: [
      { name: 'file', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: z.compile(z.strictObject({ file: z.string().check(z.minLength(1), z.maxLength(100)) })),
    headers: ifNoneMatchHeaders,
  },
  responses: {
    200: { media: { 'text/calendar': null }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
