// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';
import { nothingAccepted, nothingRead, uniqueItems } from '../../../src/platform/schema-rules.ts';
import type { EndpointContract } from '../../../src/platform/contract.ts';
import { ContractEndpoint } from '../../../src/platform/endpoint.ts';
import { AgeBand } from '../../schemas/AgeBand.ts';
import { CefrLevel } from '../../schemas/CefrLevel.ts';
import { Compatibility } from '../../schemas/Compatibility.ts';
import { Cursor } from '../../schemas/Cursor.ts';
import { Gender } from '../../schemas/Gender.ts';
import { LanguageTag } from '../../schemas/LanguageTag.ts';
import { Match } from '../../schemas/Match.ts';
import { MatchFeedback } from '../../schemas/MatchFeedback.ts';
import { compiledMatchFeedbackReplacement } from '../../schemas/MatchFeedbackReplacement.ts';
import { MatchPage } from '../../schemas/MatchPage.ts';
import { MatchPreferences } from '../../schemas/MatchPreferences.ts';
import { compiledMatchPreferencesUpdate } from '../../schemas/MatchPreferencesUpdate.ts';
import { MatchRequest } from '../../schemas/MatchRequest.ts';
import { MatchRequestDirection } from '../../schemas/MatchRequestDirection.ts';
import { MatchRequestPage } from '../../schemas/MatchRequestPage.ts';
import { MatchRequestStatus } from '../../schemas/MatchRequestStatus.ts';
import { MatchingSummary } from '../../schemas/MatchingSummary.ts';
import { compiledNewMatchRequest } from '../../schemas/NewMatchRequest.ts';
import { RecommendationPage } from '../../schemas/RecommendationPage.ts';
import { ReferenceCode } from '../../schemas/ReferenceCode.ts';
import {
  cursorAndLimitQuery,
  idempotencyKeyHeaders,
  ifMatchHeaders,
  ifNoneMatchHeaders,
  matchIdPath,
  requestIdPath,
  userIdPath,
} from '../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
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

const acceptMatchRequest: EndpointContract = {
  operation: {
    id: 'acceptMatchRequest',
    tag: 'matching',
    method: 'post',
    path: '/matching/requests/{requestId}/accept',
    summary: 'Accept a match request',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 12, rowsRead: 500, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_available',
      'matching.not_pending',
      'matching.profile_hidden',
      'matching.request_not_found',
      'matching.wrong_side',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: requestIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchRequest }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /matching/requests/{requestId}/accept: Accept a match request */
export class AcceptMatchRequestEndpoint extends ContractEndpoint {
  protected override readonly contract = acceptMatchRequest;
}

const cancelMatchRequest: EndpointContract = {
  operation: {
    id: 'cancelMatchRequest',
    tag: 'matching',
    method: 'post',
    path: '/matching/requests/{requestId}/cancel',
    summary: 'Take a match request back',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_pending',
      'matching.request_not_found',
      'matching.wrong_side',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: requestIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchRequest }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /matching/requests/{requestId}/cancel: Take a match request back */
export class CancelMatchRequestEndpoint extends ContractEndpoint {
  protected override readonly contract = cancelMatchRequest;
}

const createMatchRequest: EndpointContract = {
  operation: {
    id: 'createMatchRequest',
    tag: 'matching',
    method: 'post',
    path: '/matching/requests',
    summary: 'Ask somebody to learn together',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 3, statements: 20, rowsRead: 1000, rowsWritten: 60 },
    idempotent: true,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'idempotency.key_reused',
      'matching.already_matched',
      'matching.already_requested',
      'matching.declined_recently',
      'matching.not_available',
      'matching.not_onboarded',
      'matching.partner_not_onboarded',
      'matching.profile_hidden',
      'matching.request_not_found',
      'matching.too_many_received',
      'matching.too_many_sent',
      'matching.too_soon',
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      201: {
        headers: [{ name: 'idempotency-replayed', required: false }, { name: 'location', required: false }],
        media: ['application/json'],
      },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
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
    headers: idempotencyKeyHeaders,
    cookies: nothingRead,
    body: { 'application/json': compiledNewMatchRequest },
    responses: {
      201: {
        media: { 'application/json': MatchRequest },
        headers: z.lazy(() => z.object({
          'idempotency-replayed': z.exactOptional(z.string()),
          location: z.exactOptional(z.string()),
        })),
      },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /matching/requests: Ask somebody to learn together */
export class CreateMatchRequestEndpoint extends ContractEndpoint {
  protected override readonly contract = createMatchRequest;
}

const declineMatchRequest: EndpointContract = {
  operation: {
    id: 'declineMatchRequest',
    tag: 'matching',
    method: 'post',
    path: '/matching/requests/{requestId}/decline',
    summary: 'Decline a match request',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 12, rowsRead: 500, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_pending',
      'matching.request_not_found',
      'matching.wrong_side',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      403: ForbiddenResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: requestIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchRequest }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      403: ForbiddenResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** POST /matching/requests/{requestId}/decline: Decline a match request */
export class DeclineMatchRequestEndpoint extends ContractEndpoint {
  protected override readonly contract = declineMatchRequest;
}

const endMatch: EndpointContract = {
  operation: {
    id: 'endMatch',
    tag: 'matching',
    method: 'delete',
    path: '/matching/matches/{matchId}',
    summary: 'End a match',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 200, rowsWritten: 40 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.match_not_found',
      'profile.deletion_pending',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: null,
    responses: {
      204: { headers: [], media: [] },
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: matchIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      204: { media: {}, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** DELETE /matching/matches/{matchId}: End a match */
export class EndMatchEndpoint extends ContractEndpoint {
  protected override readonly contract = endMatch;
}

const getCompatibility: EndpointContract = {
  operation: {
    id: 'getCompatibility',
    tag: 'matching',
    method: 'get',
    path: '/matching/compatibility/{userId}',
    summary: 'How well a person suits me',
    access: 'self',
    sensitive: false,
    rateLimit: 'search',
    budget: { roundTrips: 2, statements: 6, rowsRead: 300, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_onboarded',
      'matching.profile_hidden',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
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
    params: userIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Compatibility }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/compatibility/{userId}: How well a person suits me */
export class GetCompatibilityEndpoint extends ContractEndpoint {
  protected override readonly contract = getCompatibility;
}

const getMatch: EndpointContract = {
  operation: {
    id: 'getMatch',
    tag: 'matching',
    method: 'get',
    path: '/matching/matches/{matchId}',
    summary: 'One match',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.match_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
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
    params: matchIdPath,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': Match }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/matches/{matchId}: One match */
export class GetMatchEndpoint extends ContractEndpoint {
  protected override readonly contract = getMatch;
}

const getMatchPreferences: EndpointContract = {
  operation: {
    id: 'getMatchPreferences',
    tag: 'matching',
    method: 'get',
    path: '/matching/preferences',
    summary: 'My matching preferences',
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
      'matching.not_onboarded',
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
      200: { media: { 'application/json': MatchPreferences }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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

/** GET /matching/preferences: My matching preferences */
export class GetMatchPreferencesEndpoint extends ContractEndpoint {
  protected override readonly contract = getMatchPreferences;
}

const getMatchRequest: EndpointContract = {
  operation: {
    id: 'getMatchRequest',
    tag: 'matching',
    method: 'get',
    path: '/matching/requests/{requestId}',
    summary: 'One match request',
    access: 'participant',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 3, rowsRead: 200, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.request_not_found',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'requestId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
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
    params: requestIdPath,
    query: nothingAccepted,
    headers: ifNoneMatchHeaders,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchRequest }, headers: z.lazy(() => z.object({ etag: z.string() })) },
      304: NotModifiedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/requests/{requestId}: One match request */
export class GetMatchRequestEndpoint extends ContractEndpoint {
  protected override readonly contract = getMatchRequest;
}

const getMatchingSummary: EndpointContract = {
  operation: {
    id: 'getMatchingSummary',
    tag: 'matching',
    method: 'get',
    path: '/matching/summary',
    summary: 'My requests and matches in numbers',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 2, rowsRead: 2500, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
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
      200: { media: { 'application/json': MatchingSummary }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/summary: My requests and matches in numbers */
export class GetMatchingSummaryEndpoint extends ContractEndpoint {
  protected override readonly contract = getMatchingSummary;
}

const listMatchRequests: EndpointContract = {
  operation: {
    id: 'listMatchRequests',
    tag: 'matching',
    method: 'get',
    path: '/matching/requests',
    summary: 'My match requests',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 1, rowsRead: 2500, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'direction', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'status', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: z.compile(z.strictObject({
      cursor: z.exactOptional(Cursor),
      direction: MatchRequestDirection.default('received'),
      limit: z.int().min(1).max(100).default(20),
      status: z.exactOptional(MatchRequestStatus),
    })),
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchRequestPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/requests: My match requests */
export class ListMatchRequestsEndpoint extends ContractEndpoint {
  protected override readonly contract = listMatchRequests;
}

const listMatches: EndpointContract = {
  operation: {
    id: 'listMatches',
    tag: 'matching',
    method: 'get',
    path: '/matching/matches',
    summary: 'People I am matched with',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 1, statements: 1, rowsRead: 4000, rowsWritten: 0 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
    body: null,
    responses: {
      200: { headers: [], media: ['application/json'] },
      401: UnauthorizedResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: nothingAccepted,
    query: cursorAndLimitQuery,
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': MatchPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/matches: People I am matched with */
export class ListMatchesEndpoint extends ContractEndpoint {
  protected override readonly contract = listMatches;
}

const listRecommendations: EndpointContract = {
  operation: {
    id: 'listRecommendations',
    tag: 'matching',
    method: 'get',
    path: '/matching/recommendations',
    summary: 'People to learn with',
    access: 'self',
    sensitive: false,
    rateLimit: 'search',
    budget: { roundTrips: 4, statements: 40, rowsRead: 1200, rowsWritten: 100 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_onboarded',
      'matching.profile_hidden',
      'matching.ranking_expired',
      'profile.missing',
      'request.invalid',
      'request.rate_limited',
      'server.internal',
    ],
    parameters: [
      { name: 'ageBand', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'gender', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'learningLanguage', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'level', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'minOverlapMinutes', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'nativeLanguage', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'topic', in: 'query', required: false, codec: { kind: 'list', items: 'string', separator: null } },
    ],
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
    query: z.compile(z.strictObject({
      ageBand: z.exactOptional(z.array(AgeBand).max(6).refine(...uniqueItems)),
      cursor: z.exactOptional(Cursor),
      gender: z.exactOptional(Gender),
      learningLanguage: z.exactOptional(LanguageTag),
      level: z.exactOptional(z.array(CefrLevel).max(6).refine(...uniqueItems)),
      limit: z.int().min(1).max(100).default(20),
      minOverlapMinutes: z.exactOptional(z.int().min(0).max(10080)),
      nativeLanguage: z.exactOptional(LanguageTag),
      topic: z.exactOptional(z.array(ReferenceCode).max(20).refine(...uniqueItems)),
    })),
    headers: nothingRead,
    cookies: nothingRead,
    body: {},
    responses: {
      200: { media: { 'application/json': RecommendationPage }, headers: nothingRead },
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** GET /matching/recommendations: People to learn with */
export class ListRecommendationsEndpoint extends ContractEndpoint {
  protected override readonly contract = listRecommendations;
}

const saveRecommendationFeedback: EndpointContract = {
  operation: {
    id: 'saveRecommendationFeedback',
    tag: 'matching',
    method: 'put',
    path: '/matching/recommendations/{userId}/feedback',
    summary: 'Say what a recommendation is worth',
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
      'profile.deletion_pending',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
      'request.invalid',
      'request.malformed',
      'request.rate_limited',
      'request.too_large',
      'request.unsupported_media_type',
      'server.internal',
    ],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
    responses: {
      200: { headers: [], media: ['application/json'] },
      400: MalformedResponse.shape,
      401: UnauthorizedResponse.shape,
      404: NotFoundResponse.shape,
      409: ConflictResponse.shape,
      413: TooLargeResponse.shape,
      415: UnsupportedMediaTypeResponse.shape,
      422: InvalidResponse.shape,
      429: TooManyRequestsResponse.shape,
      500: InternalErrorResponse.shape,
    },
  },
  schemas: {
    params: userIdPath,
    query: nothingAccepted,
    headers: nothingRead,
    cookies: nothingRead,
    body: { 'application/json': compiledMatchFeedbackReplacement },
    responses: {
      200: { media: { 'application/json': MatchFeedback }, headers: nothingRead },
      400: MalformedResponse.schemas,
      401: UnauthorizedResponse.schemas,
      404: NotFoundResponse.schemas,
      409: ConflictResponse.schemas,
      413: TooLargeResponse.schemas,
      415: UnsupportedMediaTypeResponse.schemas,
      422: InvalidResponse.schemas,
      429: TooManyRequestsResponse.schemas,
      500: InternalErrorResponse.schemas,
    },
  },
};

/** PUT /matching/recommendations/{userId}/feedback: Say what a recommendation is worth */
export class SaveRecommendationFeedbackEndpoint extends ContractEndpoint {
  protected override readonly contract = saveRecommendationFeedback;
}

const updateMatchPreferences: EndpointContract = {
  operation: {
    id: 'updateMatchPreferences',
    tag: 'matching',
    method: 'patch',
    path: '/matching/preferences',
    summary: 'Change my matching preferences',
    access: 'self',
    sensitive: false,
    rateLimit: 'standard',
    budget: { roundTrips: 2, statements: 12, rowsRead: 300, rowsWritten: 60 },
    idempotent: false,
    development: false,
    problems: [
      'auth.token_expired',
      'auth.token_invalid',
      'auth.token_missing',
      'matching.not_onboarded',
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
    body: { required: true, maxBytes: 65536, media: { 'application/merge-patch+json': { kind: 'json' } } },
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
    body: { 'application/merge-patch+json': compiledMatchPreferencesUpdate },
    responses: {
      200: { media: { 'application/json': MatchPreferences }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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

/** PATCH /matching/preferences: Change my matching preferences */
export class UpdateMatchPreferencesEndpoint extends ContractEndpoint {
  protected override readonly contract = updateMatchPreferences;
}
