// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'QOgeOFS46Bo_g2hkl3f20O6miOItomroBmIHU4NK-R0' } as const;
