import { SignJWT } from 'jose';
import type { Env } from '../../../platform/env.ts';
import { pushKey } from './key.ts';

/** How long a token is valid, in seconds. Services accept 24 hours at most (RFC 8292 section 2). */
const LIFETIME = 12 * 60 * 60;
/** A token is used for this long, in seconds; signing costs more than the rest of a request. */
const REUSED = 60 * 60;
const KEPT_AT_MOST = 100;

const signed = new Map<string, { readonly until: number; readonly header: Promise<string> }>();

/** The `Authorization` header for a push service (RFC 8292 section 3), signed at most once an hour for each of them. */
export function authorizationFor(
  service: string,
  env: Pick<Env, 'VAPID_PUBLIC_KEY' | 'VAPID_PRIVATE_KEY' | 'VAPID_SUBJECT'>,
  now: Date,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const name = [service, env.VAPID_PUBLIC_KEY, env.VAPID_PRIVATE_KEY, env.VAPID_SUBJECT].join(' ');
  const known = signed.get(name);
  if (known !== undefined && known.until > seconds && known.until <= seconds + REUSED) return known.header;
  const header = sign(service, env, seconds);
  signed.delete(name);
  if (signed.size >= KEPT_AT_MOST) signed.delete(signed.keys().next().value ?? name);
  signed.set(name, { until: seconds + REUSED, header });
  return header;
}

async function sign(
  service: string,
  env: Pick<Env, 'VAPID_PUBLIC_KEY' | 'VAPID_PRIVATE_KEY' | 'VAPID_SUBJECT'>,
  seconds: number,
): Promise<string> {
  const { signingKey, publicKey } = await pushKey(env);
  const token = await new SignJWT()
    .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
    .setAudience(service)
    .setSubject(env.VAPID_SUBJECT)
    .setExpirationTime(seconds + LIFETIME)
    .sign(signingKey);
  return `vapid t=${token}, k=${publicKey}`;
}
