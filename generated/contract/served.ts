// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'i6zg26AxzC2rRtAH_yX43_VlXC0hBmF0-iRpp6v59dU' } as const;
