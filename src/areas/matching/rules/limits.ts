import { subtractTime, utcDay, type Day } from '../../../platform/time/instant.ts';

/** How long a request waits for an answer. */
export const requestLifetime = { days: 7 } as const;
/** How long before its end the receiver is reminded. */
export const reminderBefore = { days: 1 } as const;
/** After a declined request neither of the two can ask the other for so long. */
export const pauseAfterDecline = { days: 30 } as const;
/** Who has taken a request back asks the same person again after so long: otherwise asking would be a way of ringing for ever. */
export const pauseAfterCancel = { days: 1 } as const;
/** So long whoever was left by a partner waits before asking her again. Who left need not wait. */
export const pauseAfterLeaving = { days: 1 } as const;
/** Open requests a person can have sent at once, to people she can see. */
export const openSentLimit = 20;
/** Open requests a person can have received at once, of people she can see. */
export const openReceivedLimit = 50;
/** The latest so many open requests are looked at for who can be seen: that bounds the work, whoever hides. */
export const openLookedAt = 100;
/** What a person may write along with a request, in characters as a reader counts them. */
export const messageLimit = 300;

/** The response rate looks at requests received since the day (UTC) so many days ago … */
const responseWindowDays = 90;
/** … and at no more than the latest so many. The triggers of migrations/0001_baseline.sql say the same for the pool. */
export const responseSample = 100;

/** The day (`YYYY-MM-DD`) since which received requests count for the response rate. */
export function responsesSince(now: Date): Day {
  return utcDay(subtractTime(now, { days: responseWindowDays }));
}

/** How a person treats the requests she gets. */
export interface Answering {
  /** Accepted or declined. */
  readonly answered: number;
  /** Expired without an answer, though they could have been answered to their end. */
  readonly unanswered: number;
}

/** Share of requests that got an answer, 0..1 with two decimals; null as long as there is nothing to tell from. */
export function responseRate({ answered, unanswered }: Answering): number | null {
  const total = answered + unanswered;
  return total === 0 ? null : Math.round((answered / total) * 100) / 100;
}
