// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { notificationIdPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** DELETE /notifications/{notificationId}: Delete a notification */
export const DeleteNotificationEndpoint = endpointOf({
  operation: {
    id: 'deleteNotification',
    tag: 'notifications',
    method: 'delete',
    access: 'self',
    rateLimit: 'standard',
    problems: ['notification.not_found', 'profile.missing'],
    parameters: [{ name: 'notificationId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: notificationIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
