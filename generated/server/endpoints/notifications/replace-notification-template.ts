// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { NotificationTemplate } from '../../../schemas/NotificationTemplate.ts';
import { compiledNotificationTemplateReplacement } from '../../../schemas/NotificationTemplateReplacement.ts';
import { ifMatchHeaders, keyPath } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  PreconditionFailedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** PUT /notifications/templates/{key}: Replace the texts of a notification */
export const ReplaceNotificationTemplateEndpoint = endpointOf({
  operation: {
    id: 'replaceNotificationTemplate',
    tag: 'notifications',
    method: 'put',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    guarded: true,
    problems: ['notification.template_not_found'],
    parameters: [
      { name: 'key', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } },
      { name: 'if-match', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } },
    ],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: {
    params: keyPath,
    headers: ifMatchHeaders,
    body: { 'application/json': compiledNotificationTemplateReplacement },
  },
  responses: {
    200: { media: { 'application/json': NotificationTemplate }, headers: z.lazy(() => z.object({ etag: z.string() })) },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    412: PreconditionFailedResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
