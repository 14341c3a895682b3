// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Report } from '../../../schemas/Report.ts';
import { ifNoneMatchHeaders, reportIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /moderation/reports/{reportId}: Get a report */
export const GetReportEndpoint = endpointOf({
  operation: {
    id: 'getReport',
    tag: 'moderation',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    conditional: true,
    problems: ['report.not_found'],
    parameters: [
      { name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: reportIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': Report }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
