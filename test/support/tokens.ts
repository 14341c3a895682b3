/** Access tokens for tests, made outside the code under test (claims: contract of sign-in, RFC 9068). */
import { SignJWT, type JWTPayload } from 'jose';
import { people, type PersonName } from './people.ts';
import { secrets } from './secrets.ts';

/** What a test may change about a token. */
export interface TokenOverrides {
  /** `undefined` leaves a claim out. */
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly typ?: string };
  readonly secret?: string;
}

/**
 * An access token of a seeded person, valid for 15 minutes from the test's clock. Its session is the one of the seed,
 * so that operations marked `x-sensitive` find it alive.
 */
export async function tokenFor(name: PersonName, overrides: TokenOverrides = {}): Promise<string> {
  const person = people[name];
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims: JWTPayload = {
    iss: 'https://api.languagemate.kr',
    aud: 'studymate-api',
    sub: person.id,
    sid: person.sessionId,
    jti: crypto.randomUUID(),
    email: person.email,
    role: person.role,
    iat: issuedAt,
    exp: issuedAt + 15 * 60,
    ...overrides.claims,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS512', typ: 'at+jwt', ...overrides.header })
    .sign(new TextEncoder().encode(overrides.secret ?? secrets.JWT_SECRET));
}

/** A token as the existing service makes them: no type, audience, id or session (HS512, one day). */
export async function legacyTokenFor(name: PersonName, claims: JWTPayload = {}): Promise<string> {
  const { id, email, role } = people[name];
  const issuedAt = Math.floor(Date.now() / 1000);
  const payload = {
    iss: 'https://api.languagemate.kr',
    sub: id,
    email,
    role: role.toUpperCase(),
    permissions: [],
    iat: issuedAt,
    exp: issuedAt + 86_400,
  };
  return new SignJWT({ ...payload, ...claims })
    .setProtectedHeader({ alg: 'HS512' })
    .sign(new TextEncoder().encode(secrets.JWT_SECRET));
}
