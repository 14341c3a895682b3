/** Lifetimes of the sign-in, in seconds. */
export const lifetimes = {
  /** A refresh token that is not used. */
  idleSession: 30 * 24 * 60 * 60,
  /** A session, however much it is used. */
  longestSession: 90 * 24 * 60 * 60,
  /** How long a used refresh token may be sent again: for parallel tabs and lost answers (RFC 9700 section 4.14). */
  refreshGrace: 30,
  /** From leaving for the provider until coming back. */
  loginAttempt: 10 * 60,
  loginCode: 60,
  realtimeTicket: 30,
} as const;

/** The instant (24 characters) that many seconds after `now`; a negative number goes back. */
export function instantAfter(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
