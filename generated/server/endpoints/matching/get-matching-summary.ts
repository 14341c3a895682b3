// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { MatchingSummary } from '../../../schemas/MatchingSummary.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/summary: Get the matching summary */
export const GetMatchingSummaryEndpoint = endpointOf({
  operation: {
    id: 'getMatchingSummary',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': MatchingSummary } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
