// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'XVYJ4vRYmV18Z8iAtBN_0w9Xb22wePeX0Sv0xuO7ELo' } as const;
