// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'EG-UhmILND0iUNXZRSC-j1JwQ3Fu2h30kL4xxFRTKK0' } as const;
