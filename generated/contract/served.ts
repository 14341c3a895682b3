// Generated from contract/ (contract a9922c7d0a68). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '2pCccSOmvHYktKfsxYCYSdc0GuQwwNYr2gAU2cnm9Ns' } as const;
