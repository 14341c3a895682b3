// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { compiledLogoutRequest } from '../../../schemas/LogoutRequest.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

const logout: EndpointContract = {
  operation: {
    id: 'logout',
    tag: 'auth',
    method: 'post',
    path: '/auth/logout',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
    body: { required: false, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledLogoutRequest } },
  responses: {
    204: {},
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** POST /auth/logout: Sign out */
export class LogoutEndpoint extends ContractEndpoint {
  protected override readonly contract = logout;
}
