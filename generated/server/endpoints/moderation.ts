// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { Cursor } from '../../schemas/Cursor.ts';
import { Report } from '../../schemas/Report.ts';
import { ReportPage } from '../../schemas/ReportPage.ts';
import { compiledReportResolution } from '../../schemas/ReportResolution.ts';
import { ReportStatus } from '../../schemas/ReportStatus.ts';
import { ifNoneMatchHeaders, reportIdPath } from '../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../responses.ts';

const getReport: EndpointContract = {
  operation: {
    id: 'getReport',
    tag: 'moderation',
    method: 'get',
    path: '/moderation/reports/{reportId}',
    summary: 'One report with its evidence',
    access: 'admin',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.forbidden',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'report.not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: reportIdPath,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Report }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /moderation/reports/{reportId}: One report with its evidence */
export class GetReportEndpoint extends ContractEndpoint {
  protected override readonly contract = getReport;
}

const listReports: EndpointContract = {
  operation: {
    id: 'listReports',
    tag: 'moderation',
    method: 'get',
    path: '/moderation/reports',
    summary: 'The queue of reports',
    access: 'admin',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.forbidden',
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
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      limit: z.int().min(1).max(100).default(20),
      status: z.exactOptional(ReportStatus),
    })),
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': ReportPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /moderation/reports: The queue of reports */
export class ListReportsEndpoint extends ContractEndpoint {
  protected override readonly contract = listReports;
}

const resolveReport: EndpointContract = {
  operation: {
    id: 'resolveReport',
    tag: 'moderation',
    method: 'post',
    path: '/moderation/reports/{reportId}/resolve',
    summary: 'Decide on a report',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.forbidden',
      'auth.session_ended',
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'report.already_resolved',
      'report.not_found',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: reportIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledReportResolution },
    responses: {
      200: { media: { 'application/json': Report }, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /moderation/reports/{reportId}/resolve: Decide on a report */
export class ResolveReportEndpoint extends ContractEndpoint {
  protected override readonly contract = resolveReport;
}
