/** How long things of the sign-in last. */
export const lifetimes = {
  /** A refresh token that nobody uses. */
  idleSession: { days: 30 },
  /** A session, however much it is used. */
  longestSession: { days: 90 },
  /** A used refresh token that may be sent again: parallel tabs, lost answers (RFC 9700 section 4.14). */
  refreshGrace: { seconds: 30 },
  /** From the way to the provider until the way back. */
  loginAttempt: { minutes: 10 },
  loginCode: { seconds: 60 },
  realtimeTicket: { seconds: 30 },
} as const;
