// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
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

/** POST /auth/logout: Sign out */
export const LogoutEndpoint = endpointOf({
  operation: {
    id: 'logout',
    tag: 'auth',
    method: 'post',
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
});
