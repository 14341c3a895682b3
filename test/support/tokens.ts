/**
 * Creates access tokens for tests without the code under test. The claims follow the contract of sign-in and RFC 9068.
 */
import { SignJWT, type JWTPayload } from 'jose';
import { people, type PersonName } from './people.ts';
import { secrets } from './secrets.ts';

/** The parts of a token that a test can change. */
export interface TokenOverrides {
  /** The value `undefined` removes a claim. */
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly typ?: string };
  readonly secret?: string;
}

/**
 * Returns an access token of a seeded user. It is valid for 15 minutes from the current time of the test clock. Its
 * session is in the seed, so operations marked `x-sensitive` accept it.
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

/**
 * Returns a token in the format of the existing service: HS512, valid for one day, without type, audience, id or
 * session.
 */
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
