// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledLoginCodeExchange } from '../../../schemas/LoginCodeExchange.ts';
import { Tokens } from '../../../schemas/Tokens.ts';
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

/** POST /auth/token: Exchange a login code for tokens */
export const ExchangeLoginCodeEndpoint = endpointOf({
  operation: {
    id: 'exchangeLoginCode',
    tag: 'auth',
    method: 'post',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['auth.account_suspended', 'auth.login_code_invalid'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledLoginCodeExchange } },
  responses: {
    200: { media: { 'application/json': Tokens } },
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
