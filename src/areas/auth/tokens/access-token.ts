import { type Instant, instantOf } from '../../../platform/time/instant.ts';
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Env } from '../../../platform/env.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { ALGORITHM, trustedSecrets, verificationKey } from './keys.ts';
import type { Principal } from '../../../platform/principal.ts';
import { signAscii } from './sign.ts';

/** How long a new access token is valid, in seconds. */
export const ACCESS_LIFETIME = 15 * 60;
/** The longest lifetime that an access token may claim: the existing service issues tokens for a day. */
const LONGEST_LIFETIME = 24 * 60 * 60;
/** How far another clock may be ahead of ours, in seconds. The expiry of a token has no such tolerance. */
const SKEW = 60;
const ACCESS_TYPE = 'at+jwt';
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

type Rejected = Refusal<'auth.token_invalid' | 'auth.token_expired'>;

/** The variables that signing needs. The command line has no others. */
export type SigningEnv = Pick<Env, 'JWT_SECRET' | 'JWT_ISSUER' | 'JWT_AUDIENCE'>;

/** The user for whom a token is issued. */
export interface AccessSubject {
  readonly userId: string;
  readonly email: string | null;
  readonly role: 'user' | 'admin';
  readonly sessionId: string;
}

/**
 * Signs an access token that is valid for 15 minutes from `now`. It follows RFC 9068 (`at+jwt`, issuer, audience, own
 * id), though not in all details.
 */
export async function issueAccessToken(
  env: SigningEnv,
  subject: AccessSubject,
  now: Date,
): Promise<{ token: string; expiresAt: Instant }> {
  const iat = Math.floor(now.getTime() / 1000);
  const exp = iat + ACCESS_LIFETIME;
  const token = await signAscii(env, ACCESS_TYPE, {
    iss: env.JWT_ISSUER,
    aud: env.JWT_AUDIENCE,
    sub: subject.userId,
    sid: subject.sessionId,
    jti: newId(),
    email: subject.email,
    role: subject.role,
    iat,
    exp,
  });
  return { token, expiresAt: instantOf(exp * 1000) };
}

/**
 * Verifies an access token by RFC 8725. It accepts our tokens (`at+jwt`) and those of the existing service (no type, no
 * audience, no id), and no others. It tries the secrets that we trust; a header in which the token names a key is
 * refused.
 */
export async function verifyAccessToken(token: string, env: Env, now: Date): Promise<Principal | Rejected> {
  for (const secret of trustedSecrets(env)) {
    try {
      const isNew = isNewToken(token);
      const { payload } = await jwtVerify(token, await verificationKey(secret), {
        algorithms: [ALGORITHM],
        issuer: env.JWT_ISSUER,
        requiredClaims: isNew ? ['sub', 'exp', 'jti', 'sid'] : ['sub', 'exp', 'role'],
        clockTolerance: SKEW,
        maxTokenAge: LONGEST_LIFETIME,
        currentDate: now,
        ...(isNew ? { audience: env.JWT_AUDIENCE } : {}),
      });
      return principalOf(payload, isNew, Math.floor(now.getTime() / 1000));
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof errors.JWTExpired) return refuse('auth.token_expired');
      if (error instanceof errors.JOSEError || error instanceof TypeError) return refuse('auth.token_invalid');
      throw error;
    }
  }
  return refuse('auth.token_invalid');
}

/** Whether the header is that of one of our tokens. Throws for a header that neither service writes. */
function isNewToken(token: string): boolean {
  const { alg, typ, ...others } = decodeProtectedHeader(token);
  // kid, jku, x5u, jwk, crit …: neither service sends them. Refusing them keeps a token from choosing its key.
  if (alg !== ALGORITHM || Object.keys(others).length > 0) throw new errors.JWTInvalid('header');
  if (typ === ACCESS_TYPE) return true;
  if (typ === undefined || typ === 'JWT') return false;
  throw new errors.JWTInvalid('type');
}

function principalOf(payload: JWTPayload, isNew: boolean, now: number): Principal | Rejected {
  const { sub, exp, iat, jti, sid, role, email } = payload;
  if (sub === undefined || exp === undefined || iat === undefined) return refuse('auth.token_invalid');
  if (exp <= now) return refuse('auth.token_expired');
  // The existing service marks its refresh tokens with `type` and `jti`. Its access tokens have neither.
  const isForeignKind = !isNew && ('type' in payload || 'jti' in payload || 'aud' in payload);
  const knownRole = typeof role === 'string' ? ROLES.get(role.toLowerCase()) : undefined;
  if (isForeignKind || knownRole === undefined || exp - iat > LONGEST_LIFETIME || !UUID.test(sub))
    return refuse('auth.token_invalid');
  return {
    userId: sub.toLowerCase(),
    role: knownRole,
    sessionId: typeof sid === 'string' && isNew ? sid : null,
    email: typeof email === 'string' ? email : null,
    tokenId: jti ?? null,
    expiresAt: exp,
  };
}

const ROLES: ReadonlyMap<string, Principal['role']> = new Map([
  ['user', 'user'],
  ['admin', 'admin'],
]);
