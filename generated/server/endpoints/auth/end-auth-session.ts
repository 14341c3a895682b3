// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { SessionId } from '../../../schemas/SessionId.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const endAuthSession: EndpointContract = {
  operation: {
    id: 'endAuthSession',
    tag: 'auth',
    method: 'delete',
    path: '/auth/sessions/{sessionId}',
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
};

/** DELETE /auth/sessions/{sessionId}: End a session */
export class EndAuthSessionEndpoint extends ContractEndpoint {
  protected override readonly contract = endAuthSession;
}
