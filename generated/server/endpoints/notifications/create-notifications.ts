// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { AnnouncementReceipt } from '../../../schemas/AnnouncementReceipt.ts';
import { compiledNewAnnouncement } from '../../../schemas/NewAnnouncement.ts';
import { idempotencyKeyHeaders } from '../../parameters.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /notifications: Send an announcement to users */
export const CreateNotificationsEndpoint = endpointOf({
  operation: {
    id: 'createNotifications',
    tag: 'notifications',
    method: 'post',
    access: 'admin',
    sensitive: true,
    rateLimit: 'standard',
    idempotent: true,
    problems: [],
    parameters: [{ name: 'idempotency-key', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { headers: idempotencyKeyHeaders, body: { 'application/json': compiledNewAnnouncement } },
  responses: {
    201: {
      media: { 'application/json': AnnouncementReceipt },
      headers: z.lazy(() => z.object({ 'idempotency-replayed': z.exactOptional(z.string()) })),
    },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
