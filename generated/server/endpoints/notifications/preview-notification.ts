// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { DeliveryPreview } from '../../../schemas/DeliveryPreview.ts';
import { compiledDeliveryPreviewRequest } from '../../../schemas/DeliveryPreviewRequest.ts';
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

/** POST /notifications/preview: Preview when a notification would come */
export const PreviewNotificationEndpoint = endpointOf({
  operation: {
    id: 'previewNotification',
    tag: 'notifications',
    method: 'post',
    access: 'self',
    rateLimit: 'standard',
    problems: ['profile.missing'],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledDeliveryPreviewRequest } },
  responses: {
    200: {
      media: { 'application/json': DeliveryPreview },
      headers: z.lazy(() => z.object({ 'content-language': z.enum(['ko', 'en']) })),
    },
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
