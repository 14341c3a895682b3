// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'tzj6t4-Ahre3B9cTb2L2mp3nDVthjhBYx49HpMiF8FI' } as const;
