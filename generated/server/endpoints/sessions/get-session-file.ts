// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
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

/** GET /sessions/{sessionId}/calendar.ics: Download a session as a calendar file */
export const GetSessionFileEndpoint = endpointOf({
  operation: {
    id: 'getSessionFile',
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
    200: {
      media: { 'text/calendar': null },
      headers: z.lazy(() => z.object({ 'content-disposition': z.string(), etag: z.string() })),
    },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
