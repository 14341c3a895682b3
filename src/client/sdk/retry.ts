import type { Descriptor } from './descriptor.ts';
import type { Problem } from './problem.ts';

/** The client does not wait longer than this: it returns the answer to the caller instead. */
const longestWaitMs = 30_000;
const firstWaitMs = 300;

/** Codes after which it is unknown whether the request took effect. */
const unclear = new Set(['client.network', 'client.timeout', 'client.unreadable']);
const brokenStatus = new Set([500, 502, 503, 504]);

/** Whether the request can be sent again without taking effect twice. */
export function isRepeatable(descriptor: Descriptor, headers: Headers): boolean {
  // If a conditional change took effect, its repetition would answer 412, as if someone else had made a change.
  if (headers.has('if-match')) return false;
  return descriptor.method === 'POST' || descriptor.method === 'PATCH' ? headers.has('idempotency-key') : true;
}

/**
 * Computes the wait before the next attempt in milliseconds; null means no further attempt. The wait grows
 * exponentially with full jitter (300 ms, 600 ms...) and is never shorter than Retry-After.
 */
export function computeWait(
  attempt: number,
  problem: Problem,
  repeatable: boolean,
  random: () => number,
): number | null {
  // 429 and "still running" had no effect, so repeating is safe with any method.
  const hadNoEffect = problem.status === 429 || problem.code === 'idempotency.in_progress';
  const mayHave = unclear.has(problem.code) || brokenStatus.has(problem.status);
  if (!hadNoEffect && !(mayHave && repeatable)) return null;
  const jittered = Math.round(firstWaitMs * 2 ** attempt * random());
  const wait = Math.max(jittered, (problem.retryAfter ?? 0) * 1000);
  return wait > longestWaitMs ? null : wait;
}
