// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Export } from '../../../schemas/Export.ts';
import { exportIdPath, ifNoneMatchHeaders } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /users/me/exports/{exportId}: Get an export of the caller */
export const GetMyExportEndpoint = endpointOf({
  operation: {
    id: 'getMyExport',
    tag: 'account',
    method: 'get',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    conditional: true,
    problems: ['export.not_found'],
    parameters: [
      { name: 'exportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: exportIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': Export }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
