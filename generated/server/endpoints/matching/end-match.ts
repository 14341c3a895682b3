// Generated from contract/. Do not edit.
import type { EndpointContract } from '../../../../src/platform/http/contract.ts';
import { ContractEndpoint } from '../../../../src/platform/http/endpoint.ts';
import { matchIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

const endMatch: EndpointContract = {
  operation: {
    id: 'endMatch',
    tag: 'matching',
    method: 'delete',
    path: '/matching/matches/{matchId}',
    access: 'participant',
    rateLimit: 'standard',
    problems: ['matching.match_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'matchId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: matchIdPath },
  responses: {
    204: {},
    401: UnauthorizedResponse,
    403: ForbiddenResponse,
    404: NotFoundResponse,
    409: ConflictResponse,
    422: InvalidResponse,
    429: TooManyRequestsResponse,
    500: InternalErrorResponse,
  },
};

/** DELETE /matching/matches/{matchId}: End a match */
export class EndMatchEndpoint extends ContractEndpoint {
  protected override readonly contract = endMatch;
}
