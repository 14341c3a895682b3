// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { exportIdPath } from '../../parameters.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
} from '../../responses.ts';

/** GET /exports/{exportId}/archive: Download an export */
export const DownloadMyExportEndpoint = endpointOf({
  operation: {
    id: 'downloadMyExport',
    tag: 'account',
    method: 'get',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['export.not_found'],
    parameters: [
      { name: 'exportId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'expires', in: 'query', required: true, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'session', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'signature', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    params: exportIdPath,
    query: z.compile(z.strictObject({
      expires: z.int().check(z.gte(0), z.lte(99999999999)),
      session: z.exactOptional(z.string().check(z.minLength(36), z.maxLength(36))),
      signature: z.string().check(z.minLength(1), z.maxLength(128)),
    })),
  },
  responses: {
    200: { media: { 'application/zip': null }, headers: z.lazy(() => z.object({ 'content-disposition': z.string() })) },
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
