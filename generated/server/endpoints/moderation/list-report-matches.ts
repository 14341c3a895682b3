// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ReportMatchPage } from '../../../schemas/ReportMatchPage.ts';
import { cursorAndLimitQuery, reportIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /moderation/reports/{reportId}/matches: List the matches across 18 of a reported user */
export const ListReportMatchesEndpoint = endpointOf({
  operation: {
    id: 'listReportMatches',
    tag: 'moderation',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    paged: true,
    problems: ['report.not_found'],
    parameters: [
      { name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { params: reportIdPath, query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': ReportMatchPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
