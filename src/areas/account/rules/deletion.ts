/** The time between the request to delete an account and its deletion. */
export const gracePeriod = { days: 30 } as const;
