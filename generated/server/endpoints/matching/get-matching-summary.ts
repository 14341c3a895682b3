// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { MatchingSummary } from '../../../schemas/MatchingSummary.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const getMatchingSummary: EndpointContract = {
  operation: {
    id: 'getMatchingSummary',
    tag: 'matching',
    method: 'get',
    path: '/matching/summary',
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
};

/** GET /matching/summary: Get the matching summary */
export class GetMatchingSummaryEndpoint extends ContractEndpoint {
  protected override readonly contract = getMatchingSummary;
}
