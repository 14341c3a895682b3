// Generated from contract/ (contract f28c4d4598f0). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'sCGrAmfKRl5ExwvrFgApNW1a-t4ZwLSpn7msR3A2GYo' } as const;
