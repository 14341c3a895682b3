/** How long things of the sign-in last, in seconds. */
export const lifetimes = {
  /** A refresh token that nobody uses. */
  idleSession: 30 * 24 * 60 * 60,
  /** A session, however much it is used. */
  longestSession: 90 * 24 * 60 * 60,
  /** A used refresh token that may be sent again: parallel tabs, lost answers (RFC 9700 section 4.14). */
  refreshGrace: 30,
  /** From the way to the provider until the way back. */
  loginAttempt: 10 * 60,
  loginCode: 60,
  realtimeTicket: 30,
} as const;

/** The instant so many seconds after `now` (before it, if negative), 24 characters. */
export function instantAfter(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
