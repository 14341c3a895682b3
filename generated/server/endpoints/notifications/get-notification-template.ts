// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { NotificationTemplate } from '../../../schemas/NotificationTemplate.ts';
import { ifNoneMatchHeaders, keyPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  NotModifiedResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications/templates/{key}: Get the template of a notification */
export const GetNotificationTemplateEndpoint = endpointOf({
  operation: {
    id: 'getNotificationTemplate',
    tag: 'notifications',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    conditional: true,
    problems: ['notification.template_not_found'],
    parameters: [
      { name: 'key', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-none-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
  },
  request: { params: keyPath, headers: ifNoneMatchHeaders },
  responses: {
    200: { media: { 'application/json': NotificationTemplate }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    304: NotModifiedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
