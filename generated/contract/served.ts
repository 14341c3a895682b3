// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'KYvcnuhakU8Rdy7O0-onnNujAvR265UuNz97-3l7WwE' } as const;
