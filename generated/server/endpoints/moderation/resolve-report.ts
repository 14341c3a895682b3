// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Report } from '../../../schemas/Report.ts';
import { compiledReportResolution } from '../../../schemas/ReportResolution.ts';
import { reportIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /moderation/reports/{reportId}/resolve: Resolve a report */
export const ResolveReportEndpoint = endpointOf({
  operation: {
    id: 'resolveReport',
    tag: 'moderation',
    method: 'post',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['moderation.own_case', 'report.already_resolved', 'report.not_found'],
    parameters: [{ name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: reportIdPath, body: { 'application/json': compiledReportResolution } },
  responses: {
    200: { media: { 'application/json': Report } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
