/** How long a notice is kept. contract/decisions/0034 has the arithmetic. */
export const noticeLifetime = { days: 180 } as const;
