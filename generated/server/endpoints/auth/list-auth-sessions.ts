// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { AuthSessionPage } from '../../../schemas/AuthSessionPage.ts';
import { cursorAndLimitQuery } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const listAuthSessions: EndpointContract = {
  operation: {
    id: 'listAuthSessions',
    tag: 'auth',
    method: 'get',
    path: '/auth/sessions',
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
};

/** GET /auth/sessions: List the caller's sessions */
export class ListAuthSessionsEndpoint extends ContractEndpoint {
  protected override readonly contract = listAuthSessions;
}
