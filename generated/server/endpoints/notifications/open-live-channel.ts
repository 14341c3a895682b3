// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Problem } from '../../../schemas/Problem.ts';
import { originAndUpgradeHeaders } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications/live: Open the live channel */
export const OpenLiveChannelEndpoint = endpointOf({
  operation: {
    id: 'openLiveChannel',
    tag: 'notifications',
    method: 'get',
    access: 'public',
    rateLimit: 'standard',
    problems: ['auth.origin_refused', 'auth.ticket_invalid', 'auth.upgrade_required'],
    parameters: [
      { name: 'ticket', in: 'query', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'origin', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'upgrade', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({ ticket: z.string().check(z.minLength(1), z.maxLength(128)) })),
    headers: originAndUpgradeHeaders,
  },
  responses: {
    101: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    426: {
      media: { 'application/problem+json': Problem },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']), upgrade: z.string() })),
    },
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
