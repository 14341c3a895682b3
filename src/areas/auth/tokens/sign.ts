import { CompactSign } from 'jose';
import type { Env } from '../../../platform/env.ts';
import { ALGORITHM, signingKey } from './keys.ts';

/**
 * Signs a JWT whose payload plain `atob` can decode, as the existing client does. Every character whose base64url form
 * would contain `-` or `_` (all beyond ASCII, and `>`, `?`, `~`, DEL) becomes a JSON escape. The text depends on the
 * claims and the key alone, so equal claims give equal tokens.
 */
export async function signAscii(
  env: Pick<Env, 'JWT_SECRET'>,
  type: string,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const json = JSON.stringify(claims).replace(
    /[>?~\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new CompactSign(new TextEncoder().encode(json))
    .setProtectedHeader({ alg: ALGORITHM, typ: type })
    .sign(await signingKey(env));
}
