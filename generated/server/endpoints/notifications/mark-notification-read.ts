// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Notification } from '../../../schemas/Notification.ts';
import { notificationIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** POST /notifications/{notificationId}/read: Mark a notification as read */
export const MarkNotificationReadEndpoint = endpointOf({
  operation: {
    id: 'markNotificationRead',
    tag: 'notifications',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    problems: ['notification.not_found', 'profile.missing'],
    parameters: [{ name: 'notificationId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: notificationIdPath },
  responses: {
    200: {
      media: { 'application/json': Notification },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
