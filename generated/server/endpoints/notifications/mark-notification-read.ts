// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
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

const markNotificationRead: EndpointContract = {
  operation: {
    id: 'markNotificationRead',
    tag: 'notifications',
    method: 'post',
    path: '/notifications/{notificationId}/read',
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
};

/** POST /notifications/{notificationId}/read: Mark a notification as read */
export class MarkNotificationReadEndpoint extends ContractEndpoint {
  protected override readonly contract = markNotificationRead;
}
