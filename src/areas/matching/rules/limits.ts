import { subtractTime, utcDay, type Day } from '../../../platform/time/instant.ts';

/** How long a request stays open. */
export const requestLifetime = { days: 7 } as const;
/** How long before the expiry the receiver is reminded. */
export const reminderBefore = { days: 1 } as const;
/** After a decline, neither of the two users can ask the other for this long. */
export const pauseAfterDecline = { days: 30 } as const;
/**
 * After cancelling a request, the sender can ask the same user again only after this long. Otherwise a sender could
 * notify the same user over and over.
 */
export const pauseAfterCancel = { days: 1 } as const;
/**
 * A user whose partner ended the match waits this long before they can ask that partner again. The user who ended it
 * need not wait.
 */
export const pauseAfterLeaving = { days: 1 } as const;
/** The most open requests that a user can have sent, counting receivers whom they may see. */
export const openSentLimit = 20;
/** The most open requests that a user can have received, counting senders whom they may see. */
export const openReceivedLimit = 50;
/**
 * How many of the latest open requests are looked at to find those whose other user may be seen. This bounds the rows
 * read, however many users hide.
 */
export const openLookedAt = 100;
/** The longest message of a request. */
export const messageLimit = { characters: 300, codePoints: 2000 };

/** The response rate counts the latest request of each sender that was received within this many days (UTC) … */
export const responseWindowDays = 90;
/** … and at most this many of them. The response rate and the counters of the pool use the same numbers. */
export const responseSample = 100;

/**
 * The first day (`YYYY-MM-DD`) whose received requests count for the response rate. In UTC: it is the edge of a span of
 * instants, the same for the summary and for the counters of the pool.
 */
export function responseWindowStart(now: Date): Day {
  return utcDay(subtractTime(now, { days: responseWindowDays }));
}

/** How a user has treated the requests that they received. */
export interface AnswerCounts {
  /** Accepted or declined. */
  readonly answered: number;
  /** Expired without an answer, although the receiver could have answered until the expiry. */
  readonly unanswered: number;
}

/** The share of requests that got an answer, 0..1 with two decimals; null if no request counts yet. */
export function responseRate({ answered, unanswered }: AnswerCounts): number | null {
  const total = answered + unanswered;
  return total === 0 ? null : Math.round((answered / total) * 100) / 100;
}
