// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'bWPQ7ycOd3yITyUXqNhd5gwhr1GQXMYVTBs1QY7ED00' } as const;
