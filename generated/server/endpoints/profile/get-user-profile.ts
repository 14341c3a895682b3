// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { PublicProfile } from '../../../schemas/PublicProfile.ts';
import { ifNoneMatchHeaders, userIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /users/{userId}: Get a user */
export const GetUserProfileEndpoint = endpointOf({
  operation: {
    id: 'getUserProfile',
    tag: 'profile',
    method: 'get',
    access: 'user',
    rateLimit: 'standard',
    conditional: true,
    problems: ['profile.user_not_found'],
    parameters: [
      { name: 'userId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: userIdPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': PublicProfile }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
