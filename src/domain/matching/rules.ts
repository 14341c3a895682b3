const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a request waits for an answer. */
export const requestLifetimeMs = 7 * DAY_MS;
/** How long before its end the receiver is reminded. */
export const reminderBeforeMs = DAY_MS;
/** After a declined request neither of the two can ask the other for so long. */
export const pauseAfterDeclineMs = 30 * DAY_MS;
/** Open requests a person can have sent at once. */
export const openSentLimit = 20;
/** Open requests a person can have received at once. */
export const openReceivedLimit = 50;
/** What a person may write along with a request, in characters as a reader counts them. */
export const messageLimit = 300;

/** The response rate looks at requests received in this time … */
export const responseWindowMs = 90 * DAY_MS;
/** … and at no more than the latest so many. */
export const responseSample = 100;

/** How a person treats the requests she gets. */
export interface Answering {
  /** Accepted or declined. */
  readonly answered: number;
  /** Expired without an answer. */
  readonly unanswered: number;
}

/** Share of requests that got an answer, 0..1 with two decimals; null as long as there is nothing to tell from. */
export function responseRate({ answered, unanswered }: Answering): number | null {
  const total = answered + unanswered;
  return total === 0 ? null : Math.round((answered / total) * 100) / 100;
}

/** The instant (24 characters) so many milliseconds after `now`, or before it. */
export function shifted(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
