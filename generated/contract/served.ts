// Generated from contract/ (contract 9ab5e35d5a6c). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'GdnSboAvKHSPFByLr2nWgmh6-2gOnPynjzDoiwoNKBM' } as const;
