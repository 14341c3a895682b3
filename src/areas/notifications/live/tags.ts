/** The tag of sockets that were opened with a token of the existing service, which has no sessions. */
export const noSession = 'no-session';
