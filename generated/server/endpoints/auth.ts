// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { format, nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { AuthSessionPage } from '../../schemas/AuthSessionPage.ts';
import { EndedSessions } from '../../schemas/EndedSessions.ts';
import { compiledLoginCodeExchange } from '../../schemas/LoginCodeExchange.ts';
import { compiledLogoutRequest } from '../../schemas/LogoutRequest.ts';
import { Problem } from '../../schemas/Problem.ts';
import { RealtimeTicket } from '../../schemas/RealtimeTicket.ts';
import { compiledRefreshRequest } from '../../schemas/RefreshRequest.ts';
import { SessionId } from '../../schemas/SessionId.ts';
import { Tokens } from '../../schemas/Tokens.ts';
import { cursorAndLimitQuery, providerPath } from '../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnavailableResponse,
  UnsupportedMediaTypeResponse,
} from '../responses.ts';

const createRealtimeTicket: EndpointContract = {
  operation: {
    id: 'createRealtimeTicket',
    tag: 'auth',
    method: 'post',
    path: '/auth/realtime-ticket',
    summary: 'Get a ticket for a live connection',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.session_ended',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': RealtimeTicket }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /auth/realtime-ticket: Get a ticket for a live connection */
export class CreateRealtimeTicketEndpoint extends ContractEndpoint {
  protected override readonly contract = createRealtimeTicket;
}

const endAuthSession: EndpointContract = {
  operation: {
    id: 'endAuthSession',
    tag: 'auth',
    method: 'delete',
    path: '/auth/sessions/{sessionId}',
    summary: 'Sign out one device',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.session_ended',
      'auth.session_not_found',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'sessionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: z.compile(z.strictObject({ sessionId: SessionId })),
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /auth/sessions/{sessionId}: Sign out one device */
export class EndAuthSessionEndpoint extends ContractEndpoint {
  protected override readonly contract = endAuthSession;
}

const endOtherAuthSessions: EndpointContract = {
  operation: {
    id: 'endOtherAuthSessions',
    tag: 'auth',
    method: 'delete',
    path: '/auth/sessions',
    summary: 'Sign out everywhere else',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 4, rowsRead: 500, rowsWritten: 500 },
    idempotent: false,
    development: false,
    problems: [
      'auth.session_ended',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': EndedSessions }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /auth/sessions: Sign out everywhere else */
export class EndOtherAuthSessionsEndpoint extends ContractEndpoint {
  protected override readonly contract = endOtherAuthSessions;
}

const exchangeLoginCode: EndpointContract = {
  operation: {
    id: 'exchangeLoginCode',
    tag: 'auth',
    method: 'post',
    path: '/auth/token',
    summary: 'Get the tokens of a finished sign-in',
    access: 'public',
    sensitive: false,
    rateLimit: 'auth',
    budget: { roundTrips: 1, statements: 6, rowsRead: 50, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.account_suspended',
      'auth.login_code_invalid',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledLoginCodeExchange },
    responses: {
      200: { media: { 'application/json': Tokens }, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /auth/token: Get the tokens of a finished sign-in */
export class ExchangeLoginCodeEndpoint extends ContractEndpoint {
  protected override readonly contract = exchangeLoginCode;
}

const finishLogin: EndpointContract = {
  operation: {
    id: 'finishLogin',
    tag: 'auth',
    method: 'get',
    path: '/auth/{provider}/callback',
    summary: 'Come back from the provider',
    access: 'public',
    sensitive: false,
    rateLimit: 'auth',
    budget: { roundTrips: 1, statements: 8, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    openQuery: true,
    development: false,
    problems: ['auth.login_refused', 'request.invalid', 'request.rate_limited', 'server.internal'],
    parameters: [
      { name: 'provider', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'code', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'error', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'error_description', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'iss', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'state', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: '__Host-login', in: 'cookie', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      302: { headers: [{ name: 'location', required: true }, { name: 'set-cookie', required: false }], media: [] },
      400: { headers: [], media: ['application/problem+json'] },
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: providerPath,
    query: z.compile(z.strictObject({
      code: z.exactOptional(z.string().min(1).max(2048)),
      error: z.exactOptional(z.string().max(256)),
      error_description: z.exactOptional(z.string().max(2048)),
      iss: z.exactOptional(z.string().max(512)),
      state: z.string().min(1).max(512),
    })),
    headers: nothingRead,
    cookies: z.compile(z.object({ '__Host-login': z.exactOptional(z.string().max(4096)) })),
    body: {},
    responses: {
      302: {
        media: {},
        headers: z.lazy(() => z.object({
          location: z.string().refine(...format('uri')),
          'set-cookie': z.exactOptional(z.string()),
        })),
      },
      400: { media: { 'application/problem+json': Problem }, headers: nothingRead },
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /auth/{provider}/callback: Come back from the provider */
export class FinishLoginEndpoint extends ContractEndpoint {
  protected override readonly contract = finishLogin;
}

const listAuthSessions: EndpointContract = {
  operation: {
    id: 'listAuthSessions',
    tag: 'auth',
    method: 'get',
    path: '/auth/sessions',
    summary: 'Where I am signed in',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: cursorAndLimitQuery,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': AuthSessionPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /auth/sessions: Where I am signed in */
export class ListAuthSessionsEndpoint extends ContractEndpoint {
  protected override readonly contract = listAuthSessions;
}

const logout: EndpointContract = {
  operation: {
    id: 'logout',
    tag: 'auth',
    method: 'post',
    path: '/auth/logout',
    summary: 'Sign out here',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [],
    body: { required: false, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      204: { headers: [], media: [] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledLogoutRequest },
    responses: {
      204: { media: {}, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /auth/logout: Sign out here */
export class LogoutEndpoint extends ContractEndpoint {
  protected override readonly contract = logout;
}

const refreshTokens: EndpointContract = {
  operation: {
    id: 'refreshTokens',
    tag: 'auth',
    method: 'post',
    path: '/auth/refresh',
    summary: 'Swap a refresh token for a new pair',
    access: 'public',
    sensitive: false,
    rateLimit: 'anonymous',
    budget: { roundTrips: 1, statements: 7, rowsRead: 60, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.refresh_invalid',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledRefreshRequest },
    responses: {
      200: { media: { 'application/json': Tokens }, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /auth/refresh: Swap a refresh token for a new pair */
export class RefreshTokensEndpoint extends ContractEndpoint {
  protected override readonly contract = refreshTokens;
}

const startLogin: EndpointContract = {
  operation: {
    id: 'startLogin',
    tag: 'auth',
    method: 'get',
    path: '/auth/{provider}/login',
    summary: 'Begin a sign-in',
    access: 'public',
    sensitive: false,
    rateLimit: 'auth',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.return_target_refused',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
      'server.unavailable',
    ],
    parameters: [
      { name: 'provider', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'codeChallenge', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'returnTo', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      302: { headers: [{ name: 'location', required: true }, { name: 'set-cookie', required: false }], media: [] },
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
      503: UnavailableResponse.shape,
    },
  },
  schemas: {
    params: providerPath,
    query: z.compile(z.strictObject({
      codeChallenge: z.string().regex(/^[\w\-]{43}$/u),
      returnTo: z.string().max(2000).refine(...format('uri')),
    })),
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      302: {
        media: {},
        headers: z.lazy(() => z.object({
          location: z.string().refine(...format('uri')),
          'set-cookie': z.exactOptional(z.string()),
        })),
      },
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
      503: UnavailableResponse.schemas,
    },
  },
};

/** GET /auth/{provider}/login: Begin a sign-in */
export class StartLoginEndpoint extends ContractEndpoint {
  protected override readonly contract = startLogin;
}
