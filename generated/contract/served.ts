// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'VGTDGT2lIKxTIkl4HXrhmSKeaDdquex5GJMTD9bBw9g' } as const;
