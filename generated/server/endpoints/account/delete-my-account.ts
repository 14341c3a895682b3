// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { PendingDeletion } from '../../../schemas/PendingDeletion.ts';
import {
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const deleteMyAccount: EndpointContract = {
  operation: {
    id: 'deleteMyAccount',
    tag: 'account',
    method: 'delete',
    path: '/users/me',
    access: 'self',
    sensitive: true,
    rateLimit: 'standard',
    problems: ['profile.missing'],
    parameters: [],
  },
  request: {},
  responses: {
    202: { media: { 'application/json': PendingDeletion } },
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** DELETE /users/me: Delete the caller's account */
export class DeleteMyAccountEndpoint extends ContractEndpoint {
  protected override readonly contract = deleteMyAccount;
}
