// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledDevLogin } from '../../../schemas/DevLogin.ts';
import { Tokens } from '../../../schemas/Tokens.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /auth/dev-login: Sign in as a seeded user (development only) */
export const DevLoginEndpoint = endpointOf({
  operation: {
    id: 'devLogin',
    tag: 'auth',
    method: 'post',
    access: 'public',
    rateLimit: 'auth',
    problems: ['auth.account_suspended', 'profile.user_not_found'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledDevLogin } },
  responses: {
    200: { media: { 'application/json': Tokens } },
    400: MalformedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
