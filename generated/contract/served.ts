// Generated from contract/ (contract b4940a8ee41a). Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'qz-l8kyaZL6GyIOzH6DslBxX54O5DACYLEQuu0c3Y-E' } as const;
