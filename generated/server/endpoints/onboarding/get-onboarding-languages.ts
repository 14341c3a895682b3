// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { LanguagesStep } from '../../../schemas/LanguagesStep.ts';
import { ifNoneMatchHeaders } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /onboarding/steps/languages: Get the onboarding step languages */
export const GetOnboardingLanguagesEndpoint = endpointOf({
  operation: {
    id: 'getOnboardingLanguages',
    tag: 'onboarding',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    conditional: true,
    problems: ['onboarding.already_completed', 'profile.missing'],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': LanguagesStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
