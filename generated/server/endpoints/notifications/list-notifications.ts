// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Cursor } from '../../../schemas/Cursor.ts';
import { NotificationCategory } from '../../../schemas/NotificationCategory.ts';
import { NotificationPage } from '../../../schemas/NotificationPage.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications: List the caller's notifications */
export const ListNotificationsEndpoint = endpointOf({
  operation: {
    id: 'listNotifications',
    tag: 'notifications',
    method: 'get',
    access: 'self',
    rateLimit: 'standard',
    paged: true,
    problems: [],
    parameters: [
      { name: 'category', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'cursor', in: 'query', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'limit', in: 'query', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'unread', in: 'query', required: false, codec: { kind: 'scalar', type: 'boolean' } },
    ],
  },
  request: {
    query: z.compile(z.strictObject({
      category: z.exactOptional(NotificationCategory),
      cursor: z.exactOptional(Cursor),
      limit: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
      unread: z._default(z.boolean(), false),
    })),
  },
  responses: {
    200: {
      media: { 'application/json': NotificationPage },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
