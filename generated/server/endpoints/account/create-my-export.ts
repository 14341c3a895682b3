// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Export } from '../../../schemas/Export.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /users/me/exports: Create an export of the caller's data */
export const CreateMyExportEndpoint = endpointOf({
  operation: {
    id: 'createMyExport',
    tag: 'account',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    idempotent: true,
    problems: ['export.limit_reached', 'profile.missing'],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: idempotencyKeyHeaders },
  responses: {
    202: {
      media: { 'application/json': Export },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()), location: z.string() })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
