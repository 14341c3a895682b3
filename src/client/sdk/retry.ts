import type { Descriptor } from './descriptor.ts';
import type { Problem } from './problem.ts';

/** A wait longer than this is the caller's business: the answer is handed over instead. */
const longestWaitMs = 30_000;
const firstWaitMs = 300;

/** Answers after which nothing is known of the effect. */
const unclear = new Set(['client.network', 'client.timeout', 'client.unreadable']);
const brokenStatus = new Set([500, 502, 503, 504]);

/** May this request be sent again without taking effect twice? */
export function isRepeatable(descriptor: Descriptor, headers: Headers): boolean {
  // A conditional change that did take effect would answer 412 the second time and look like somebody else's.
  if (headers.has('if-match')) return false;
  return descriptor.method === 'POST' || descriptor.method === 'PATCH' ? headers.has('idempotency-key') : true;
}

/**
 * How long to wait before the next attempt, in milliseconds; null means do not try again.
 * Exponential with full jitter (300 ms, 600 ms...), never earlier than Retry-After.
 */
export function computeWait(
  attempt: number,
  problem: Problem,
  repeatable: boolean,
  random: () => number,
): number | null {
  // 429 and "still running" had no effect, so that repeating is safe whatever the method.
  const hadNoEffect = problem.status === 429 || problem.code === 'idempotency.in_progress';
  const mayHave = unclear.has(problem.code) || brokenStatus.has(problem.status);
  if (!hadNoEffect && !(mayHave && repeatable)) return null;
  const jittered = Math.round(firstWaitMs * 2 ** attempt * random());
  const wait = Math.max(jittered, (problem.retryAfter ?? 0) * 1000);
  return wait > longestWaitMs ? null : wait;
}
