// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { NotificationTemplateList } from '../../../schemas/NotificationTemplateList.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const listNotificationTemplates: EndpointContract = {
  operation: {
    id: 'listNotificationTemplates',
    tag: 'notifications',
    method: 'get',
    path: '/notifications/templates',
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
};

/** GET /notifications/templates: List the templates of notifications */
export class ListNotificationTemplatesEndpoint extends ContractEndpoint {
  protected override readonly contract = listNotificationTemplates;
}
