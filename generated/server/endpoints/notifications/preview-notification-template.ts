// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { NotificationPreview } from '../../../schemas/NotificationPreview.ts';
import { compiledNotificationPreviewRequest } from '../../../schemas/NotificationPreviewRequest.ts';
import { keyPath } from '../../parameters.ts';
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

/** POST /notifications/templates/{key}/preview: Preview the texts of a notification */
export const PreviewNotificationTemplateEndpoint = endpointOf({
  operation: {
    id: 'previewNotificationTemplate',
    tag: 'notifications',
    method: 'post',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['notification.template_not_found'],
    parameters: [{ name: 'key', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { params: keyPath, body: { 'application/json': compiledNotificationPreviewRequest } },
  responses: {
    200: { media: { 'application/json': NotificationPreview } },
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
