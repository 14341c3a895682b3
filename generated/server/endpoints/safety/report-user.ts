// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNewReport } from '../../../schemas/NewReport.ts';
import { ReportReceipt } from '../../../schemas/ReportReceipt.ts';
import { idempotencyKeyHeaders, userIdPath } from '../../parameters.ts';
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

/** POST /users/{userId}/reports: Report a user */
export const ReportUserEndpoint = endpointOf({
  operation: {
    id: 'reportUser',
    tag: 'safety',
    method: 'post',
    access: 'user',
    rateLimit: 'standard',
    idempotent: true,
    problems: ['profile.missing', 'profile.self_not_allowed', 'profile.user_not_found', 'report.limit_reached'],
    parameters: [
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: userIdPath, headers: idempotencyKeyHeaders, body: { 'application/json': compiledNewReport } },
  responses: {
    201: {
      media: { 'application/json': ReportReceipt },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
    },
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
