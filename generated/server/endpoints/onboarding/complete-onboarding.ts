// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Onboarding } from '../../../schemas/Onboarding.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /onboarding/complete: Complete onboarding */
export const CompleteOnboardingEndpoint = endpointOf({
  operation: {
    id: 'completeOnboarding',
    tag: 'onboarding',
    method: 'post',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [
      'onboarding.incomplete',
      'profile.birth_across_adulthood',
      'profile.birth_already_changed',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
      'profile.zone_across_adulthood',
    ],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': Onboarding } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
