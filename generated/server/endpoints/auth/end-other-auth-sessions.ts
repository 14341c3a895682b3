// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { EndedSessions } from '../../../schemas/EndedSessions.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const endOtherAuthSessions: EndpointContract = {
  operation: {
    id: 'endOtherAuthSessions',
    tag: 'auth',
    method: 'delete',
    path: '/auth/sessions',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': EndedSessions } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** DELETE /auth/sessions: End all other sessions */
export class EndOtherAuthSessionsEndpoint extends ContractEndpoint {
  protected override readonly contract = endOtherAuthSessions;
}
