// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { reportIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /moderation/reports/{reportId}/picture: Get the picture of a report */
export const GetReportPictureEndpoint = endpointOf({
  operation: {
    id: 'getReportPicture',
    tag: 'moderation',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['report.not_found'],
    parameters: [{ name: 'reportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: reportIdPath },
  responses: {
    200: { media: { 'image/webp': null } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
