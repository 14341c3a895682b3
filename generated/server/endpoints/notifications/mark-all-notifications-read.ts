// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledNotificationReadAll } from '../../../schemas/NotificationReadAll.ts';
import { UnreadNotificationCount } from '../../../schemas/UnreadNotificationCount.ts';
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

/** POST /notifications/read-all: Mark all notifications as read */
export const MarkAllNotificationsReadEndpoint = endpointOf({
  operation: {
    id: 'markAllNotificationsRead',
    tag: 'notifications',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    problems: ['notification.not_found', 'profile.missing'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledNotificationReadAll } },
  responses: {
    200: { media: { 'application/json': UnreadNotificationCount } },
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
