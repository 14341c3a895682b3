// Generated from contract/ (contract 6895f147ae69). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'ky95W_0IqZDojGQIgc3nDEOc7531Eejx2F-otQ6F07M' } as const;
