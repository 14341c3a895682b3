import type { RateLimitClass } from './contract.ts';
import type { Env } from '../env.ts';
import type { Logger } from '../log.ts';
import { refuse, type Refusal } from '../problems/refusal.ts';

interface Limit {
  readonly binding: 'LIMIT_STANDARD' | 'LIMIT_SEARCH' | 'LIMIT_UPLOAD' | 'LIMIT_AUTH' | 'LIMIT_ANONYMOUS';
  /** Calls in a period. */
  readonly calls: number;
  /** Seconds. */
  readonly period: number;
}

/** The classes of limits. The numbers that count are those of wrangler.toml; a test holds the two equal. */
export const limits: Readonly<Record<RateLimitClass, Limit>> = {
  standard: { binding: 'LIMIT_STANDARD', calls: 600, period: 60 },
  search: { binding: 'LIMIT_SEARCH', calls: 60, period: 60 },
  upload: { binding: 'LIMIT_UPLOAD', calls: 20, period: 60 },
  auth: { binding: 'LIMIT_AUTH', calls: 10, period: 60 },
  anonymous: { binding: 'LIMIT_ANONYMOUS', calls: 60, period: 60 },
};

/**
 * Counts one call: by person with a valid token, else by address. Without a token every class but `auth`, which is
 * narrower, counts as `anonymous`. Null when the call may go on. The binding says yes or no, no remainder is invented.
 */
export async function countCall(
  env: Env,
  log: Logger,
  declared: RateLimitClass,
  caller: { readonly userId: string | null; readonly address: string },
): Promise<Refusal | null> {
  const name: RateLimitClass = caller.userId !== null || declared === 'auth' ? declared : 'anonymous';
  const { binding, calls, period } = limits[name];
  const key = caller.userId === null ? `address:${network(caller.address)}` : `user:${caller.userId}`;
  try {
    const { success } = await env[binding].limit({ key });
    if (success) return null;
  } catch (error) {
    // A limiter that is down must not take the service down with it.
    log.error('limiter.failed', error, { class: name });
    return null;
  }
  return refuse('request.rate_limited', {
    headers: { 'retry-after': String(period), 'ratelimit-policy': `"${name}";q=${calls};w=${period}` },
  });
}

/** Address of the caller as the edge saw it. Headers that callers can write themselves are never read. */
export function addressOf(request: Request): string {
  return request.headers.get('cf-connecting-ip') ?? 'unknown';
}

/** What counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, since a household has a whole one. */
export function network(address: string): string {
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
