/** Faults of the test sign-in server at its token endpoint. The persona that signs in selects the fault. */
import { decodeJwt, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { KoaContext } from 'oidc-provider';
import type { Persona } from '../oauth-personas.ts';

interface TokenBody {
  id_token?: string;
  expires_in?: number | string;
}

/**
 * Changes the response of the token endpoint. Adds the fault of the persona, if it has one. For Naver, always applies
 * the differences of Naver.
 */
export async function tamper(
  context: KoaContext,
  personas: ReadonlyMap<string, Persona>,
  key: CryptoKey,
): Promise<void> {
  const body = context.body as TokenBody;
  const fault = personas.get(context.oidc?.account?.accountId ?? '')?.fault;
  if (fault === 'token error') {
    context.status = 400;
    context.body = { error: 'invalid_grant' };
  } else if (fault === 'no id token') delete body.id_token;
  else if (fault !== undefined && body.id_token !== undefined)
    body.id_token = await forged(decodeJwt(body.id_token), fault, key);
  if (context.oidc?.client?.clientId !== 'development-naver') return;
  // Naver sends no ID token, sends the lifetime as a string and always responds with status 200.
  delete body.id_token;
  if (body.expires_in !== undefined) body.expires_in = String(body.expires_in);
  context.status = 200;
}

async function forged(claims: JWTPayload, fault: NonNullable<Persona['fault']>, key: CryptoKey): Promise<string> {
  const wrong: Readonly<Record<string, JWTPayload>> = {
    'wrong nonce': { nonce: 'another' },
    'wrong audience': { aud: 'another-client' },
    expired: { exp: (claims.iat ?? 0) - 60 },
  };
  const signer = fault === 'bad signature' ? (await generateKeyPair('RS256')).privateKey : key;
  return new SignJWT({ ...claims, ...wrong[fault] })
    .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
    .sign(signer);
}
