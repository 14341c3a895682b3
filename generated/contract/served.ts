// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'WlIpq4le7nzkkZIU25GTFSEPg-ydaw2n3wXUGPdQde0' } as const;
