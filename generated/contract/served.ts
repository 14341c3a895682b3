// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'cfOw1lf4Wfi2ia8tM0wsTzKTkE8ci_LCH5ikW96H3_o' } as const;
