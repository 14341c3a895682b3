// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { ReportPage } from '../../../schemas/ReportPage.ts';
import { ReportStatus } from '../../../schemas/ReportStatus.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /moderation/reports: List reports */
export const ListReportsEndpoint = endpointOf({
  operation: {
    id: 'listReports',
    tag: 'moderation',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      status: z.exactOptional(ReportStatus),
    })),
  },
  responses: {
    200: { media: { 'application/json': ReportPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
