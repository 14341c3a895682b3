/** How long things of the sign-in last. */
export const lifetimes = {
  /** A refresh token that is not used. */
  idleSession: { days: 30 },
  /** A session, however much it is used. */
  longestSession: { days: 90 },
  /** How long a used refresh token may be sent again: for parallel tabs and lost answers (RFC 9700 section 4.14). */
  refreshGrace: { seconds: 30 },
  /** From leaving for the provider until coming back. */
  loginAttempt: { minutes: 10 },
  loginCode: { seconds: 60 },
  realtimeTicket: { seconds: 30 },
} as const;
