// Generated from contract/ (contract f2aeef4c8d6a). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'g2TNq5kErZKIpOcI3tCf77i76fKC_tqPAus4WGryTbY' } as const;
