import type { RateLimitClass } from './contract.ts';
import type { Env } from '../env.ts';
import type { Logger } from '../log.ts';
import { refuse, type Refusal } from '../problems/refusal.ts';

interface Limit {
  readonly binding:
    | 'LIMIT_STANDARD'
    | 'LIMIT_SEARCH'
    | 'LIMIT_UPLOAD'
    | 'LIMIT_AUTH'
    | 'LIMIT_MESSAGES'
    | 'LIMIT_ANONYMOUS';
  /** Calls allowed in a period. */
  readonly calls: number;
  /** In seconds. */
  readonly period: number;
}

/** The rate limit of each class. The numbers in wrangler.toml take effect; a test keeps these equal to them. */
export const limits: Readonly<Record<RateLimitClass, Limit>> = {
  standard: { binding: 'LIMIT_STANDARD', calls: 600, period: 60 },
  search: { binding: 'LIMIT_SEARCH', calls: 60, period: 60 },
  upload: { binding: 'LIMIT_UPLOAD', calls: 20, period: 60 },
  auth: { binding: 'LIMIT_AUTH', calls: 30, period: 60 },
  // 5 a second. The shortest period that the binding counts is 10 seconds.
  messages: { binding: 'LIMIT_MESSAGES', calls: 50, period: 10 },
  anonymous: { binding: 'LIMIT_ANONYMOUS', calls: 60, period: 60 },
};

/**
 * Counts one call, per user with a valid token, else per IP address. Without a token, a call counts as `anonymous`,
 * whatever its class; only `auth`, which is stricter, stays `auth`. Returns null when the call is within the limit. The
 * binding only says yes or no, so the response names no remaining number of calls.
 */
export async function countCall(
  env: Env,
  log: Logger,
  declared: RateLimitClass,
  caller: { readonly userId: string | null; readonly address: string },
): Promise<Refusal | null> {
  const name: RateLimitClass = caller.userId !== null || declared === 'auth' ? declared : 'anonymous';
  const { binding, calls, period } = limits[name];
  const key = caller.userId === null ? `address:${networkOf(caller.address)}` : `user:${caller.userId}`;
  try {
    const { success } = await env[binding].limit({ key });
    if (success) return null;
  } catch (error) {
    // An outage of the rate limiter must not become an outage of the API.
    log.error('limiter.failed', error, { class: name });
    return null;
  }
  return refuse('request.rate_limited', {
    headers: { 'retry-after': String(period), 'ratelimit-policy': `"${name}";q=${calls};w=${period}` },
  });
}

/** The caller's IP address as Cloudflare saw it. Headers that the caller can set are never read. */
export function addressOf(request: Request): string {
  return request.headers.get('cf-connecting-ip') ?? 'unknown';
}

/**
 * What counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, because a household gets a whole
 * /64.
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
