// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { InterestsStep } from '../../schemas/InterestsStep.ts';
import { compiledInterestsStepReplacement } from '../../schemas/InterestsStepReplacement.ts';
import { LanguagesStep } from '../../schemas/LanguagesStep.ts';
import { compiledLanguagesStepReplacement } from '../../schemas/LanguagesStepReplacement.ts';
import { Onboarding } from '../../schemas/Onboarding.ts';
import { OnboardingStepName } from '../../schemas/OnboardingStepName.ts';
import { PreferencesStep } from '../../schemas/PreferencesStep.ts';
import { compiledPreferencesStepReplacement } from '../../schemas/PreferencesStepReplacement.ts';
import { ProfileStep } from '../../schemas/ProfileStep.ts';
import { compiledProfileStepReplacement } from '../../schemas/ProfileStepReplacement.ts';
import { idempotencyKeyHeaders, ifMatchHeaders, ifNoneMatchHeaders } from '../parameters.ts';
import {
  ConflictResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  NotModifiedResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../responses.ts';

const completeOnboarding: EndpointContract = {
  operation: {
    id: 'completeOnboarding',
    tag: 'onboarding',
    method: 'post',
    path: '/onboarding/complete',
    summary: 'Complete my onboarding',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 6, statements: 45, rowsRead: 2000, rowsWritten: 400 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.incomplete',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Onboarding }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /onboarding/complete: Complete my onboarding */
export class CompleteOnboardingEndpoint extends ContractEndpoint {
  protected override readonly contract = completeOnboarding;
}

const getOnboarding: EndpointContract = {
  operation: {
    id: 'getOnboarding',
    tag: 'onboarding',
    method: 'get',
    path: '/onboarding',
    summary: 'My onboarding',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Onboarding }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /onboarding: My onboarding */
export class GetOnboardingEndpoint extends ContractEndpoint {
  protected override readonly contract = getOnboarding;
}

const getOnboardingInterests: EndpointContract = {
  operation: {
    id: 'getOnboardingInterests',
    tag: 'onboarding',
    method: 'get',
    path: '/onboarding/steps/interests',
    summary: 'The draft of my interests',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': InterestsStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /onboarding/steps/interests: The draft of my interests */
export class GetOnboardingInterestsEndpoint extends ContractEndpoint {
  protected override readonly contract = getOnboardingInterests;
}

const getOnboardingLanguages: EndpointContract = {
  operation: {
    id: 'getOnboardingLanguages',
    tag: 'onboarding',
    method: 'get',
    path: '/onboarding/steps/languages',
    summary: 'The draft of my languages',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': LanguagesStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /onboarding/steps/languages: The draft of my languages */
export class GetOnboardingLanguagesEndpoint extends ContractEndpoint {
  protected override readonly contract = getOnboardingLanguages;
}

const getOnboardingPreferences: EndpointContract = {
  operation: {
    id: 'getOnboardingPreferences',
    tag: 'onboarding',
    method: 'get',
    path: '/onboarding/steps/preferences',
    summary: 'The draft of my preferences',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': PreferencesStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /onboarding/steps/preferences: The draft of my preferences */
export class GetOnboardingPreferencesEndpoint extends ContractEndpoint {
  protected override readonly contract = getOnboardingPreferences;
}

const getOnboardingProfile: EndpointContract = {
  operation: {
    id: 'getOnboardingProfile',
    tag: 'onboarding',
    method: 'get',
    path: '/onboarding/steps/profile',
    summary: 'The draft of my profile',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      304: NotModifiedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': ProfileStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /onboarding/steps/profile: The draft of my profile */
export class GetOnboardingProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = getOnboardingProfile;
}

const restartOnboarding: EndpointContract = {
  operation: {
    id: 'restartOnboarding',
    tag: 'onboarding',
    method: 'post',
    path: '/onboarding/restart',
    summary: 'Go through onboarding again',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 3, statements: 16, rowsRead: 400, rowsWritten: 40 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.key_reused',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [{ name: 'idempotency-replayed', required: false }], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: {
        media: { 'application/json': Onboarding },
        headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
      },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /onboarding/restart: Go through onboarding again */
export class RestartOnboardingEndpoint extends ContractEndpoint {
  protected override readonly contract = restartOnboarding;
}

const saveOnboardingInterests: EndpointContract = {
  operation: {
    id: 'saveOnboardingInterests',
    tag: 'onboarding',
    method: 'put',
    path: '/onboarding/steps/interests',
    summary: 'Save the draft of my interests',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledInterestsStepReplacement },
    responses: {
      200: { media: { 'application/json': InterestsStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /onboarding/steps/interests: Save the draft of my interests */
export class SaveOnboardingInterestsEndpoint extends ContractEndpoint {
  protected override readonly contract = saveOnboardingInterests;
}

const saveOnboardingLanguages: EndpointContract = {
  operation: {
    id: 'saveOnboardingLanguages',
    tag: 'onboarding',
    method: 'put',
    path: '/onboarding/steps/languages',
    summary: 'Save the draft of my languages',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledLanguagesStepReplacement },
    responses: {
      200: { media: { 'application/json': LanguagesStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /onboarding/steps/languages: Save the draft of my languages */
export class SaveOnboardingLanguagesEndpoint extends ContractEndpoint {
  protected override readonly contract = saveOnboardingLanguages;
}

const saveOnboardingPreferences: EndpointContract = {
  operation: {
    id: 'saveOnboardingPreferences',
    tag: 'onboarding',
    method: 'put',
    path: '/onboarding/steps/preferences',
    summary: 'Save the draft of my preferences',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledPreferencesStepReplacement },
    responses: {
      200: { media: { 'application/json': PreferencesStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /onboarding/steps/preferences: Save the draft of my preferences */
export class SaveOnboardingPreferencesEndpoint extends ContractEndpoint {
  protected override readonly contract = saveOnboardingPreferences;
}

const saveOnboardingProfile: EndpointContract = {
  operation: {
    id: 'saveOnboardingProfile',
    tag: 'onboarding',
    method: 'put',
    path: '/onboarding/steps/profile',
    summary: 'Save the draft of my profile',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
      'request.invalid',
      'request.malformed',
      'request.precondition_failed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [{ name: 'etag', required: true }], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      412: PreconditionFailedResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: nothingAccepted,
    headers: ifMatchHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledProfileStepReplacement },
    responses: {
      200: { media: { 'application/json': ProfileStep }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      412: PreconditionFailedResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /onboarding/steps/profile: Save the draft of my profile */
export class SaveOnboardingProfileEndpoint extends ContractEndpoint {
  protected override readonly contract = saveOnboardingProfile;
}

const skipOnboardingStep: EndpointContract = {
  operation: {
    id: 'skipOnboardingStep',
    tag: 'onboarding',
    method: 'post',
    path: '/onboarding/steps/{step}/skip',
    summary: 'Skip a step',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'onboarding.already_completed',
      'onboarding.step_not_skippable',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'step', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: z.compile(z.strictObject({ step: OnboardingStepName })),
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Onboarding }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /onboarding/steps/{step}/skip: Skip a step */
export class SkipOnboardingStepEndpoint extends ContractEndpoint {
  protected override readonly contract = skipOnboardingStep;
}
