// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
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

/** PUT /matching/recommendations/{userId}/feedback: Save feedback on a recommendation */
export const SaveRecommendationFeedbackEndpoint = endpointOf({
  operation: {
    id: 'saveRecommendationFeedback',
    tag: 'matching',
    method: 'put',
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
});
