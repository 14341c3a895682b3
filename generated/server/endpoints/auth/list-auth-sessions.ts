// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { AuthSessionPage } from '../../../schemas/AuthSessionPage.ts';
import { cursorAndLimitQuery } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /auth/sessions: List the caller's sessions */
export const ListAuthSessionsEndpoint = endpointOf({
  operation: {
    id: 'listAuthSessions',
    tag: 'auth',
    method: 'get',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': AuthSessionPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
