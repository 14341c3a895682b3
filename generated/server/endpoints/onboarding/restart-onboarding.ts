// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Onboarding } from '../../../schemas/Onboarding.ts';
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

/** POST /onboarding/restart: Restart onboarding */
export const RestartOnboardingEndpoint = endpointOf({
  operation: {
    id: 'restartOnboarding',
    tag: 'onboarding',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    idempotent: true,
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: idempotencyKeyHeaders },
  responses: {
    200: {
      media: { 'application/json': Onboarding },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
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
