// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledBirthCorrection } from '../../../schemas/BirthCorrection.ts';
import { UserBirth } from '../../../schemas/UserBirth.ts';
import { userIdPath } from '../../parameters.ts';
import {
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

/** PUT /moderation/users/{userId}/birth: Correct a user's birth */
export const CorrectUserBirthEndpoint = endpointOf({
  operation: {
    id: 'correctUserBirth',
    tag: 'moderation',
    method: 'put',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['moderation.own_case', 'profile.self_not_allowed', 'profile.under_age', 'profile.user_not_found'],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: userIdPath, body: { 'application/json': compiledBirthCorrection } },
  responses: {
    200: { media: { 'application/json': UserBirth } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
