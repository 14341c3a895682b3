// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { compiledOneClickUnsubscription } from '../../../schemas/OneClickUnsubscription.ts';
import {
  InternalErrorResponse,
  InvalidResponse,
  MalformedResponse,
  NotFoundResponse,
  TooLargeResponse,
  TooManyRequestsResponse,
  UnsupportedMediaTypeResponse,
} from '../../responses.ts';

/** POST /notifications/unsubscribe/{token}: Unsubscribe from e-mails with one click */
export const UnsubscribeFromEmailsEndpoint = endpointOf({
  operation: {
    id: 'unsubscribeFromEmails',
    tag: 'notifications',
    method: 'post',
    access: 'public',
    rateLimit: 'anonymous',
    problems: ['notification.unsubscribe_token_invalid'],
    parameters: [{ name: 'token', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
    body: {
      required: true,
      maxBytes: 65536,
      media: {
        'multipart/form-data': { kind: 'fields', fields: { 'List-Unsubscribe': { kind: 'scalar', type: 'string' } } },
        'application/x-www-form-urlencoded': {
          kind: 'fields',
          fields: { 'List-Unsubscribe': { kind: 'scalar', type: 'string' } },
        },
      },
    },
  },
  request: {
    params: z.compile(z.strictObject({ token: z.string().check(z.maxLength(200)) })),
    body: {
      'multipart/form-data': compiledOneClickUnsubscription,
      'application/x-www-form-urlencoded': compiledOneClickUnsubscription,
    },
  },
  responses: {
    204: {},
    400: MalformedResponse,
    404: NotFoundResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
