// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Onboarding } from '../../../schemas/Onboarding.ts';
import { OnboardingStepName } from '../../../schemas/OnboardingStepName.ts';
import { ifMatchHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /onboarding/steps/{step}/skip: Skip an onboarding step */
export const SkipOnboardingStepEndpoint = endpointOf({
  operation: {
    id: 'skipOnboardingStep',
    tag: 'onboarding',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: [
      'onboarding.already_completed',
      'onboarding.step_not_skippable',
      'profile.deletion_pending',
      'profile.missing',
    ],
    parameters: [
      { name: 'step', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: z.compile(z.strictObject({ step: OnboardingStepName })), headers: ifMatchHeaders },
  responses: {
    200: { media: { 'application/json': Onboarding } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
