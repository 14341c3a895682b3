// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { SessionId } from '../../../schemas/SessionId.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /auth/sessions/{sessionId}: End a session */
export const EndAuthSessionEndpoint = endpointOf({
  operation: {
    id: 'endAuthSession',
    tag: 'auth',
    method: 'delete',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['auth.session_not_found'],
    parameters: [{ name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: z.compile(z.strictObject({ sessionId: SessionId })) },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
