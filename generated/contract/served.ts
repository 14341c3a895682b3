// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'hFHPt8V-5-9Dsk8t-KWTYNxb5KNgxo8w1yeF8zCGm7Q' } as const;
