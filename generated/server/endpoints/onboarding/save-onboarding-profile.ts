// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { ProfileStep } from '../../../schemas/ProfileStep.ts';
import { compiledProfileStepReplacement } from '../../../schemas/ProfileStepReplacement.ts';
import { ifMatchHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PUT /onboarding/steps/profile: Save the onboarding step profile */
export const SaveOnboardingProfileEndpoint = endpointOf({
  operation: {
    id: 'saveOnboardingProfile',
    tag: 'onboarding',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: ['onboarding.already_completed', 'profile.deletion_pending', 'profile.missing', 'profile.under_age'],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/json': compiledProfileStepReplacement } },
  responses: {
    200: { media: { 'application/json': ProfileStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
