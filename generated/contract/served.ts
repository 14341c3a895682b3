// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'SzQPtwnhHW0wO9q52Y5lYMmMuqf-7JztaHDwdu9vG6s' } as const;
