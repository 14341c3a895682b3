// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'MKI_T5W53UCOu8I8OP3NbwXSW7pOOLzaz7aynFyn2Q0' } as const;
