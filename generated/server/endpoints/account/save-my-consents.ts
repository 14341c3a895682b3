// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { Consents } from '../../../schemas/Consents.ts';
import { compiledConsentsUpdate } from '../../../schemas/ConsentsUpdate.ts';
import {
  ConflictResponse,
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

/** PUT /users/me/consents: Save the caller's consents */
export const SaveMyConsentsEndpoint = endpointOf({
  operation: {
    id: 'saveMyConsents',
    tag: 'account',
    method: 'put',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: [
      'profile.birth_across_adulthood',
      'profile.birth_already_changed',
      'profile.deletion_pending',
      'profile.missing',
      'profile.under_age',
    ],
    parameters: [],
    body: { required: true, maxBytes: 65536, media: { 'application/json': { kind: 'json' } } },
  },
  request: { body: { 'application/json': compiledConsentsUpdate } },
  responses: {
    200: { media: { 'application/json': Consents } },
    400: MalformedResponse,
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    413: TooLargeResponse,
    415: UnsupportedMediaTypeResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
});
