// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '_yG8Wlsmq1GcTAPvnNn5ha1DefDR1c6MU1PwzFvNPA0' } as const;
