// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { exportIdPath } from '../../parameters.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
} from '../../responses.ts';

const downloadMyExport: EndpointContract = {
  operation: {
    id: 'downloadMyExport',
    tag: 'account',
    method: 'get',
    path: '/exports/{exportId}/archive',
    summary: 'Download an export',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['export.not_found', 'request.invalid', 'request.rate_limited', 'server.internal'],
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
      expires: z.int().min(0).max(99999999999),
      session: z.exactOptional(z.string().min(36).max(36)),
      signature: z.string().min(1).max(128),
    })),
  },
  responses: {
    200: { media: { 'application/zip': null }, headers: z.lazy(() => z.object({ 'content-disposition': z.string() })) },
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** GET /exports/{exportId}/archive: Download an export */
export class DownloadMyExportEndpoint extends ContractEndpoint {
  protected override readonly contract = downloadMyExport;
}
