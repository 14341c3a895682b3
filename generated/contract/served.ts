// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '4Ut7O5saSyop4PZ93dSILK9wls9JF55XPV_ihmokJPw' } as const;
