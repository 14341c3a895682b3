// Generated from contract/. Do not edit.
import { endpointOf } from '../../../../src/platform/http/endpoint.ts';
import { correctionIdPath } from '../../parameters.ts';
import {
  ConflictResponse,
  ForbiddenResponse,
  InternalErrorResponse,
  InvalidResponse,
  NotFoundResponse,
  TooManyRequestsResponse,
  UnauthorizedResponse,
} from '../../responses.ts';

/** PUT /chat/corrections/{correctionId}/learned: Mark a correction as learned */
export const MarkCorrectionLearnedEndpoint = endpointOf({
  operation: {
    id: 'markCorrectionLearned',
    tag: 'chat',
    method: 'put',
    access: 'self',
    rateLimit: 'standard',
    problems: ['chat.correction_not_found', 'profile.deletion_pending', 'profile.missing'],
    parameters: [{ name: 'correctionId', in: 'path', required: true, codec: { kind: 'scalar', type: 'string' } }],
  },
  request: { params: correctionIdPath },
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
});
