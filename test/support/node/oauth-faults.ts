/** What the sign-in server of the tests does wrong at its token address, when the person who signs in asks for it. */
import { decodeJwt, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { KoaContext } from 'oidc-provider';
import type { Persona } from '../oauth-personas.ts';

interface TokenBody {
  id_token?: string;
  expires_in?: number | string;
}

/** Changes the answer of the token address: Naver's habits always, faults where the persona has one. */
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
  // Naver knows no ID tokens, writes the lifetime as text and answers 200 to everything.
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
