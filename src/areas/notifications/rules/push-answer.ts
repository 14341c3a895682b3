import { addTime, type Instant } from '../../../platform/time/instant.ts';

/** What a push service has made of a notice. */
export type PushAnswer =
  | { readonly kind: 'taken' }
  /** The subscription does not exist any more. */
  | { readonly kind: 'gone' }
  /** The service takes none before this instant. */
  | { readonly kind: 'busy'; readonly notBefore: Instant }
  /** `isOurs`: it refuses this server, not this notice. */
  | { readonly kind: 'refused'; readonly status: number; readonly isOurs: boolean }
  /** It does not answer, or has failed. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** How long to wait if a busy service does not say. */
const usualWait = { minutes: 1 };
const shortestWait = { seconds: 1 };
const longestWait = { days: 1 };

/** Reads the answer of a push service (RFC 8030 sections 5 and 7, RFC 8292 section 4). */
export function readAnswer(status: number, retryAfter: string | null, now: Date): PushAnswer {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { kind: 'busy', notBefore: readRetryAfter(retryAfter, now) };
  if (status >= 500) return { kind: 'unreachable', reason: `status ${status}` };
  // A redirect is refused too: it leads to an address that nobody has checked.
  return { kind: 'refused', status, isOurs: status === 401 || status === 403 };
}

/**
 * The instant that `Retry-After` names, in seconds or as a date (RFC 9110 section 10.2.3): at least a second, at most a
 * day from now.
 */
export function readRetryAfter(header: string | null, now: Date): Instant {
  const text = header?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return addTime(now, usualWait);
  const asked = addTime(now, { seconds: Math.min(seconds, longestWait.days * 86_400) });
  const soonest = addTime(now, shortestWait);
  return asked < soonest ? soonest : asked;
}
