// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'wVtLKqjV1IPmgj02kJoABc685J5e9VvB08LTIM-ffQQ' } as const;
