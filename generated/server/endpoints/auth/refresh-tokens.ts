// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledRefreshRequest } from '../../../schemas/RefreshRequest.ts';
import { Tokens } from '../../../schemas/Tokens.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /auth/refresh: Refresh the tokens */
export const RefreshTokensEndpoint = endpointOf({
  operation: {
    id: 'refreshTokens',
    tag: 'auth',
    method: 'post',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['auth.refresh_invalid'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledRefreshRequest } },
  responses: {
    200: { media: { 'application/json': Tokens } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
