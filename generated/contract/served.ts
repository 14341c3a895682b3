// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '9BQDULrBSIC6o-1FYu6hi-qBuvXJT5U0SmK1N4ADY8M' } as const;
