// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Compatibility } from '../../../schemas/Compatibility.ts';
import { userIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /matching/compatibility/{userId}: Get the compatibility with a user */
export const GetCompatibilityEndpoint = endpointOf({
  operation: {
    id: 'getCompatibility',
    tag: 'matching',
    method: 'get',
    access: 'self',
    rateLimit: 'search',
    problems: [
      'matching.not_onboarded',
      'matching.profile_hidden',
      'profile.missing',
      'profile.self_not_allowed',
      'profile.user_not_found',
    ],
    parameters: [{ name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: userIdPath },
  responses: {
    200: {
      media: { 'application/json': Compatibility },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
