// Generated from contract/. Do not edit.
/** The document in openapi.production.json: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'G608mJ8X_BL7aud-xKbKtjYTyu5JGcFwO0v1nMKfhYA' } as const;
