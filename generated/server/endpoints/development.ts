// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { Clock } from '../../schemas/Clock.ts';
import { compiledClockUpdate } from '../../schemas/ClockUpdate.ts';
import { compiledDevLogin } from '../../schemas/DevLogin.ts';
import { Tokens } from '../../schemas/Tokens.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnsupportedMediaTypeResponse,
} from '../responses.ts';

const devLogin: EndpointContract = {
  operation: {
    id: 'devLogin',
    tag: 'auth',
    method: 'post',
    path: '/auth/dev-login',
    summary: 'Sign in as a seeded person (development only)',
    access: 'public',
    sensitive: false,
    rateLimit: 'auth',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: true,
    problems: [
      'auth.account_suspended',
      'profile.user_not_found',
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
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
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
    body: { 'application/json': compiledDevLogin },
    responses: {
      200: { media: { 'application/json': Tokens }, headers: nothingRead },
      400: MalformedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /auth/dev-login: Sign in as a seeded person (development only) */
export class DevLoginEndpoint extends ContractEndpoint {
  protected override readonly contract = devLogin;
}

const getClock: EndpointContract = {
  operation: {
    id: 'getClock',
    tag: 'system',
    method: 'get',
    path: '/dev/clock',
    summary: 'The clock of this server',
    access: 'public',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: true,
    problems: ['request.invalid', 'request.rate_limited'],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Clock }, headers: nothingRead },
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
    },
  },
};

/** GET /dev/clock: The clock of this server */
export class GetClockEndpoint extends ContractEndpoint {
  protected override readonly contract = getClock;
}

const setClock: EndpointContract = {
  operation: {
    id: 'setClock',
    tag: 'system',
    method: 'put',
    path: '/dev/clock',
    summary: 'Set the clock of this server',
    access: 'public',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 200, statements: 400, rowsRead: 20000, rowsWritten: 20000 },
    idempotent: false,
    development: true,
    problems: [
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
    body: { 'application/json': compiledClockUpdate },
    responses: {
      200: { media: { 'application/json': Clock }, headers: nothingRead },
      400: MalformedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /dev/clock: Set the clock of this server */
export class SetClockEndpoint extends ContractEndpoint {
  protected override readonly contract = setClock;
}
