import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Principal } from '../../../platform/principal.ts';
import { verifyAccessToken } from './access-token.ts';

const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*) *$/i;

/** A refusal that `authenticate` can give. */
export type AuthenticationRefusal = Refusal<'auth.token_missing' | 'auth.token_invalid' | 'auth.token_expired'>;

/**
 * Who sends this request. Reads only the Authorization header and asks no storage: a signed-out session keeps its access
 * until the token ends, and operations marked `x-sensitive` ask `assertLive` besides.
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
