// Generated from contract/ (contract 36f9c1dfd48d). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'XHfep94-3OmhmL-oZheFXZmTSmH-7LASaVARYZKmgeo' } as const;
