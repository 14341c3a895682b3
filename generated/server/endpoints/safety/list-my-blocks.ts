// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { BlockedPersonPage } from '../../../schemas/BlockedPersonPage.ts';
import { cursorAndLimitQuery } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /users/me/blocks: List blocked users */
export const ListMyBlocksEndpoint = endpointOf({
  operation: {
    id: 'listMyBlocks',
    tag: 'safety',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: ['profile.missing'],
    parameters: [
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
    ],
  },
  request: { query: cursorAndLimitQuery },
  responses: {
    200: { media: { 'application/json': BlockedPersonPage } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
