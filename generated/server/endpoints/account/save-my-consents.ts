// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
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

const saveMyConsents: EndpointContract = {
  operation: {
    id: 'saveMyConsents',
    tag: 'account',
    method: 'put',
    path: '/users/me/consents',
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
};

/** PUT /users/me/consents: Save the caller's consents */
export class SaveMyConsentsEndpoint extends ContractEndpoint {
  protected override readonly contract = saveMyConsents;
}
