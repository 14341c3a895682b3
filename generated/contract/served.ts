// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '8FjAt9egbkWAu3Uw6o3Pf4cRWFYO_1uYw761a8Yz_0E' } as const;
