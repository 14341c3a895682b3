const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a request waits for an answer. */
export const requestLifetimeMs = 7 * DAY_MS;
/** How long before its end the receiver is reminded. */
export const reminderBeforeMs = DAY_MS;
/** After a declined request neither of the two can ask the other for so long. */
export const pauseAfterDeclineMs = 30 * DAY_MS;
/** Who has taken a request back asks the same person again after so long: otherwise asking would be a way of ringing for ever. */
export const pauseAfterCancelMs = DAY_MS;
/** So long whoever was left by a partner waits before asking her again. Who left need not wait. */
export const pauseAfterLeavingMs = DAY_MS;
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
export function responsesSince(now: Date): string {
  return shifted(now, -responseWindowDays * DAY_MS).slice(0, 10);
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

/** The instant (24 characters) so many milliseconds after `now`, or before it. */
export function shifted(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
