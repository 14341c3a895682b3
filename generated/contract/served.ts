// Generated from contract/ (contract 38dfece1f521). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'eM_jHQ9IltTqeq_zQQQdVNl5VZXRszs6aCLWAZtUH90' } as const;
