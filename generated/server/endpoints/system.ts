// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { Health } from '../../schemas/Health.ts';
import { OpenApiDocument } from '../../schemas/OpenApiDocument.ts';
import { Readiness } from '../../schemas/Readiness.ts';
import { ReferenceIndex } from '../../schemas/ReferenceIndex.ts';
import { ReferenceList } from '../../schemas/ReferenceList.ts';
import { ReferenceListName } from '../../schemas/ReferenceListName.ts';
import { acceptLanguageAndIfNoneMatchHeaders, ifNoneMatchHeaders } from '../parameters.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnavailableResponse,
} from '../responses.ts';

const getContract: EndpointContract = {
  operation: {
    id: 'getContract',
    tag: 'system',
    method: 'get',
    path: '/openapi.json',
    summary: 'This contract',
    access: 'public',
    sensitive: false,
    rateLimit: 'anonymous',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: ['request.invalid', 'request.rate_limited'],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: {
        headers: [{ name: 'cache-control', required: false }, { name: 'etag', required: true }],
        media: ['application/json'],
      },
      304: NotModifiedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: {
        media: { 'application/json': OpenApiDocument },
        headers: z.lazy(() => z.object({ 'cache-control': z.exactOptional(z.string()), etag: z.string() })),
      },
      304: NotModifiedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
    },
  },
};

/** GET /openapi.json: This contract */
export class GetContractEndpoint extends ContractEndpoint {
  protected override readonly contract = getContract;
}

const getHealth: EndpointContract = {
  operation: {
    id: 'getHealth',
    tag: 'system',
    method: 'get',
    path: '/health',
    summary: 'Is the service up?',
    access: 'public',
    sensitive: false,
    rateLimit: 'anonymous',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: false,
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
      200: { media: { 'application/json': Health }, headers: nothingRead },
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
    },
  },
};

/** GET /health: Is the service up? */
export class GetHealthEndpoint extends ContractEndpoint {
  protected override readonly contract = getHealth;
}

const getReadiness: EndpointContract = {
  operation: {
    id: 'getReadiness',
    tag: 'system',
    method: 'get',
    path: '/ready',
    summary: 'Do all parts answer?',
    access: 'public',
    sensitive: false,
    rateLimit: 'anonymous',
    budget: { roundTrips: 1, statements: 1, rowsRead: 1, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: ['request.invalid', 'request.rate_limited', 'server.internal', 'server.unavailable'],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
      503: UnavailableResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Readiness }, headers: nothingRead },
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
      503: UnavailableResponse.schemas,
    },
  },
};

/** GET /ready: Do all parts answer? */
export class GetReadinessEndpoint extends ContractEndpoint {
  protected override readonly contract = getReadiness;
}

const getReferenceList: EndpointContract = {
  operation: {
    id: 'getReferenceList',
    tag: 'system',
    method: 'get',
    path: '/reference/{list}',
    summary: 'One reference list',
    access: 'public',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: ['request.invalid', 'request.rate_limited'],
    parameters: [
      { name: 'list', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'accept-language', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: {
        headers: [
          { name: 'cache-control', required: false },
          { name: 'content-language', required: false },
          { name: 'etag', required: true },
        ],
        media: ['application/json'],
      },
      304: NotModifiedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
    },
  },
  schemas: {
    params: z.compile(z.strictObject({ list: ReferenceListName })),
    query: nothingAccepted,
    headers: acceptLanguageAndIfNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: {
        media: { 'application/json': ReferenceList },
        headers: z.lazy(() => z.object({
          'cache-control': z.exactOptional(z.string()),
          'content-language': z.exactOptional(z.string()),
          etag: z.string(),
        })),
      },
      304: NotModifiedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
    },
  },
};

/** GET /reference/{list}: One reference list */
export class GetReferenceListEndpoint extends ContractEndpoint {
  protected override readonly contract = getReferenceList;
}

const listReferenceLists: EndpointContract = {
  operation: {
    id: 'listReferenceLists',
    tag: 'system',
    method: 'get',
    path: '/reference',
    summary: 'Which reference lists there are',
    access: 'public',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: ['request.invalid', 'request.rate_limited'],
    parameters: [
      { name: 'accept-language', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: {
        headers: [
          { name: 'cache-control', required: false },
          { name: 'content-language', required: false },
          { name: 'etag', required: true },
        ],
        media: ['application/json'],
      },
      304: NotModifiedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: acceptLanguageAndIfNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: {
        media: { 'application/json': ReferenceIndex },
        headers: z.lazy(() => z.object({
          'cache-control': z.exactOptional(z.string()),
          'content-language': z.exactOptional(z.string()),
          etag: z.string(),
        })),
      },
      304: NotModifiedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
    },
  },
};

/** GET /reference: Which reference lists there are */
export class ListReferenceListsEndpoint extends ContractEndpoint {
  protected override readonly contract = listReferenceLists;
}
