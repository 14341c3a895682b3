import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Principal } from '../../../platform/principal.ts';
import { verifyAccessToken } from './access-token.ts';

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*) *$/i;

/** The refusals that `authenticate` can return. */
export type AuthenticationRefusal = Refusal<'auth.token_missing' | 'auth.token_invalid' | 'auth.token_expired'>;

/**
 * Identifies the caller of a request. It reads only the Authorization header and no storage. So a signed-out session
 * keeps its access until the token expires. Operations marked `x-sensitive` also run under `guardLiveness`.
 */
export async function authenticate(
  request: Request,
  deps: Pick<Deps, 'env' | 'clock'>,
): Promise<Principal | AuthenticationRefusal> {
  const header = request.headers.get('authorization');
  if (header === null) return refuse('auth.token_missing');
  const token = BEARER.exec(header)?.[1];
  return token === undefined ? refuse('auth.token_invalid') : verifyAccessToken(token, deps.env, deps.clock.now());
}
