// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'gbME5G_60woc5G2-zrUTX8J7R_M5rKPmQAr9x8H2hPc' } as const;
