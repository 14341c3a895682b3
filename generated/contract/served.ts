// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'X58jxwsEEb0VXPTppf6-8GuQ2FNGe6gSAQ0-HX0lj8c' } as const;
