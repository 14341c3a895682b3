// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { MatchFeedback } from '../../../schemas/MatchFeedback.ts';
import { compiledMatchFeedbackReplacement } from '../../../schemas/MatchFeedbackReplacement.ts';
import { userIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

const saveRecommendationFeedback: EndpointContract = {
  operation: {
    id: 'saveRecommendationFeedback',
    tag: 'matching',
    method: 'put',
    path: '/matching/recommendations/{userId}/feedback',
    access: 'self',
    rateLimit: 'standard',
    problems: ['profile.deletion_pending', 'profile.missing', 'profile.self_not_allowed', 'profile.user_not_found'],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: userIdPath, body: { 'application/json': compiledMatchFeedbackReplacement } },
  responses: {
    200: { media: { 'application/json': MatchFeedback } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** PUT /matching/recommendations/{userId}/feedback: Save feedback on a recommendation */
export class SaveRecommendationFeedbackEndpoint extends ContractEndpoint {
  protected override readonly contract = saveRecommendationFeedback;
}
