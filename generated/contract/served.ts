// Generated from contract/ (contract 1e75609f928d). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'sCGrAmfKRl5ExwvrFgApNW1a-t4ZwLSpn7msR3A2GYo' } as const;
