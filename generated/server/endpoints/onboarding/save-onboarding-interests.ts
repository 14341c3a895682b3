// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { InterestsStep } from '../../../schemas/InterestsStep.ts';
import { compiledInterestsStepReplacement } from '../../../schemas/InterestsStepReplacement.ts';
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

/** PUT /onboarding/steps/interests: Save the onboarding step interests */
export const SaveOnboardingInterestsEndpoint = endpointOf({
  operation: {
    id: 'saveOnboardingInterests',
    tag: 'onboarding',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: ['onboarding.already_completed', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/json': compiledInterestsStepReplacement } },
  responses: {
    200: { media: { 'application/json': InterestsStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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
