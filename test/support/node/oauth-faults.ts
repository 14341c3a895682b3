/** Faults of the test sign-in server at its token endpoint. The persona that signs in selects the fault. */
import { decodeJwt, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { KoaContext } from 'oidc-provider';
import type { Persona } from '../oauth-personas.ts';

interface TokenBody {
  id_token?: string;
  access_token?: string;
}

/** Changes the response of the token endpoint as the fault of the persona demands, if it has one. */
export async function tamper(context: KoaContext, persona: Persona | undefined, key: CryptoKey): Promise<void> {
  const body = context.body as TokenBody;
  const fault = persona?.fault;
  if (fault === 'token error') {
    context.status = 400;
    context.body = { error: 'invalid_grant' };
  } else if (fault === 'no profile') body.access_token = 'of nobody';
  else if (fault === 'no id token') delete body.id_token;
  else if (fault !== undefined && body.id_token !== undefined)
    body.id_token = await forged(decodeJwt(body.id_token), fault, key);
}

async function forged(claims: JWTPayload, fault: NonNullable<Persona['fault']>, key: CryptoKey): Promise<string> {
  const wrong: Readonly<Record<string, JWTPayload>> = {
    'wrong nonce': { nonce: 'another' },
    'wrong audience': { aud: 'another-client' },
    expired: { exp: (claims.iat ?? 0) - 60 },
  };
  const signer = fault === 'bad signature' ? (await generateKeyPair('RS256')).privateKey : key;
  return new SignJWT({ ...claims, ...wrong[fault] })
    .setProtectedHeader({ alg: 'RS256', kid: 'local', typ: 'JWT' })
    .sign(signer);
}
