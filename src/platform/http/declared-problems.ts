import type { ProblemCode } from '../../../generated/problems/catalogue.ts';
import type { EndpointContract } from './contract.ts';

/**
 * Whether an operation may answer with this problem. The runtime table names only those of its own; the others follow
 * from what it declares, as in `src/codegen/model/automatic-problems.ts`.
 */
export function declaresProblem({ operation, responses }: EndpointContract, problem: ProblemCode): boolean {
  const { access, sensitive, body, guarded, idempotent, problems } = operation;
  const automatic: Partial<Record<ProblemCode, boolean>> = {
    'request.invalid': true,
    'request.rate_limited': true,
    'server.internal': 500 in responses,
    'auth.token_missing': access !== 'public',
    'auth.token_invalid': access !== 'public',
    'auth.token_expired': access !== 'public',
    'auth.account_suspended': access !== 'public',
    'auth.session_ended': sensitive === true,
    'auth.forbidden': access === 'admin',
    'request.malformed': body !== undefined,
    'request.too_large': body !== undefined,
    'request.unsupported_media_type': body !== undefined,
    'request.precondition_failed': guarded === true,
    'idempotency.key_reused': idempotent === true,
  };
  return automatic[problem] === true || problems.includes(problem);
}
