/** What push services refuse (RFC 8030, 8188, 8292), and what only some of them do. */
import { createPublicKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { DeviceOrder, ServiceName } from '../push-protocol.ts';

export interface PushFault {
  readonly status: number;
  readonly reason: string;
}

interface Claims {
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly sub?: unknown;
}

/** Returns why this service refuses a notice, or null if it takes it. */
export function findPushFault(
  service: ServiceName,
  origin: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
  { now, applicationServerKey }: DeviceOrder,
): PushFault | null {
  const { ttl = '', topic, urgency = 'normal', authorization = '' } = headers;
  if (headers['content-encoding'] !== 'aes128gcm') return { status: 400, reason: 'the encoding is not aes128gcm' };
  if (!/^\d+$/.test(String(ttl))) return { status: 400, reason: 'no TTL' };
  if (!/^(?:very-low|low|normal|high)$/.test(String(urgency))) return { status: 400, reason: 'unknown Urgency' };
  if (topic !== undefined && !isTopic(service, String(topic))) return { status: 400, reason: 'bad Topic' };
  if (body.length > 4096) return { status: 413, reason: 'more than 4,096 bytes' };
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  if (token === '') return { status: 401, reason: 'no VAPID header' };
  if (key !== applicationServerKey) return { status: service === 'apple' ? 400 : 403, reason: 'another VAPID key' };
  const claims = verifiedClaims(token, key);
  if (claims === null) return { status: 403, reason: 'BadJwtToken: signature' };
  const fault = findClaimFault(claims, origin, now / 1000);
  return fault === null ? null : { status: 403, reason: `BadJwtToken: ${fault}` };
}

/** Apple decodes the topic, and no text of 4n+1 characters is base64url. */
function isTopic(service: ServiceName, topic: string): boolean {
  return /^[\w-]{1,32}$/.test(topic) && (service !== 'apple' || topic.length % 4 !== 1);
}

function findClaimFault({ aud, exp, sub }: Claims, origin: string, now: number): string | null {
  if (aud !== origin) return 'aud is not the origin';
  if (typeof exp !== 'number' || exp <= now || exp > now + 24 * 60 * 60) return 'exp';
  if (typeof sub !== 'string' || !/^(?:mailto:[^\s@]+@|https:\/\/)(?!localhost)[^\s@]+$/.test(sub)) return 'sub';
  return null;
}

/** The claims of an ES256 token, if this key has signed it. */
function verifiedClaims(token: string, key: string): Claims | null {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: unknown };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return alg === 'ES256' && isSigned ? (JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims) : null;
}
