// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { LearningGoals } from '../../../schemas/LearningGoals.ts';
import { compiledLearningGoalsReplacement } from '../../../schemas/LearningGoalsReplacement.ts';
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

/** PUT /stats/goals: Replace the goals of the caller */
export const ReplaceLearningGoalsEndpoint = endpointOf({
  operation: {
    id: 'replaceLearningGoals',
    tag: 'stats',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    guarded: true,
    problems: ['profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: ifMatchHeaders, body: { 'application/json': compiledLearningGoalsReplacement } },
  responses: {
    200: { media: { 'application/json': LearningGoals }, headers: z.lazy(() => z.object({ etag: z.string() })) },
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
