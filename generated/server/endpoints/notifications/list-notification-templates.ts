// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { NotificationTemplateList } from '../../../schemas/NotificationTemplateList.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** GET /notifications/templates: List the templates of notifications */
export const ListNotificationTemplatesEndpoint = endpointOf({
  operation: {
    id: 'listNotificationTemplates',
    tag: 'notifications',
    method: 'get',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    problems: [],
    parameters: [],
  },
  request: {},
  responses: {
    200: { media: { 'application/json': NotificationTemplateList } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
