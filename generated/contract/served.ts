// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'SEWL4969Na4YJJVyUXxkJlrgM6G6K9gjSwutmk3y5fQ' } as const;
